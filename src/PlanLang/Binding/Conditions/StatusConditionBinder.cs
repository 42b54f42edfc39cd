using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary><c>Leanne is in work</c>, <c>any adult has been in work for 13 weeks</c>.</summary>
static class StatusConditionBinder
{
    public static Condition? Bind(StatusConditionSyntax syntax, BindingContext context)
    {
        var subject = SubjectBinder.Bind(syntax.Subject, context);
        var measure = syntax.Measure is { } name
            ? Named(name, syntax.Status, context)
            : StatusLookup.Find(syntax.Status, SubjectWords(syntax, context), context);
        if (subject is null || measure is not { Measure: { } found, Status: { } status })
        {
            return null;
        }

        return MeasureSubjects.Check(found, subject, syntax.Subject.Span, context)
            && IsOfSinglePeople(subject, syntax, found, context)
            && Spell(syntax.Spell, context) is { } spell
            ? new StatusCondition(found, subject, syntax.Polarity, status, spell, context.At(syntax.Span))
            : null;
    }

    static string SubjectWords(StatusConditionSyntax syntax, BindingContext context) => context.Source[syntax.Subject.Span];

    static FoundStatus? Named(NameSyntax name, NameSyntax status, BindingContext context)
    {
        var measure = MeasureLookup.Find(name, context);
        if (measure is null)
        {
            return null;
        }

        if (measure.Kind is StatusKind kind)
        {
            return StatusLookup.In(measure, kind, status, context);
        }

        Forms.Report(status.Span, measure, context);

        return null;
    }

    static bool IsOfSinglePeople(Subject subject, StatusConditionSyntax syntax, Measure measure, BindingContext context) =>
        subject is not TogetherSubject || Forms.Report(syntax.Subject.Span, measure, context);

    static Spell? Spell(SpellSyntax? syntax, BindingContext context)
    {
        if (syntax is null)
        {
            return new TodaySpell();
        }

        CalendarNeeds.Check(syntax.Length.Unit, SubjectPeople.Nobody, syntax.Span, context);
        if (syntax.AtLeast is not { } atLeast)
        {
            return new UnbrokenSpell(syntax.Length);
        }

        if (atLeast <= syntax.Length.Count)
        {
            return new SomeOfSpell(atLeast, syntax.Length);
        }

        context.Report(DiagnosticCatalog.MoreThanThereAre(context.Source, syntax.Span, atLeast, syntax.Length.Count));

        return null;
    }
}
