using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary><c>Leanne is in work</c>, <c>any adult has been in work for 13 weeks</c>.</summary>
static class StatusConditionBinder
{
    /// <summary>Blocks that have a name and a condition of their own, and that no other condition speaks of.</summary>
    static readonly ImmutableArray<string> Unaskable = ["reward", "criteria", "result", "score"];

    public static Condition? Bind(StatusConditionSyntax syntax, BindingContext context)
    {
        var found = Find(syntax, context);

        return found is not null
            && IsOfSinglePeople(found, syntax.Subject, context)
            && Spell(syntax.Spell, context) is { } spell
            ? new StatusCondition(
                found.Measure, found.Subject, syntax.Polarity, found.Status, spell, context.At(syntax.Span))
            : null;
    }

    static FoundStatus? Find(StatusConditionSyntax syntax, BindingContext context)
    {
        if (syntax is { Measure: null, Subject: NamedSubjectSyntax { Name: var name } } && !context.Scope.People.Contains(name.Text))
        {
            return OfNobody(name, syntax.Status, context);
        }

        var subject = SubjectBinder.Bind(syntax.Subject, context);
        var found = syntax.Measure is { } measure
            ? Named(measure, syntax.Status, context)
            : StatusLookup.Find(syntax.Status, context.Source[syntax.Subject.Span], context);

        return subject is not null && found is not null && MeasureSubjects.Check(found.Measure, subject, syntax.Subject.Span, context)
            ? found with { Subject = subject }
            : null;
    }

    /// <summary>
    /// <c>housing is secure</c>: a measure of the family. Where the words are no measure, they may be a goal, an action or a
    /// sanction without the word that says so.
    /// </summary>
    static FoundStatus? OfNobody(NameSyntax name, NameSyntax status, BindingContext context)
    {
        if (MeasureLookup.IsKnown(name.Text, context.Scope))
        {
            return Named(name, status, context) is { } found && IsOfFamily(found.Measure, name, context) ? found : null;
        }

        if (Referred(name.Text, context.Scope) is { } meant)
        {
            context.Report(DiagnosticCatalog.UnknownPerson(context.Source, name.Span, meant));

            return null;
        }

        if (Unaskable.Contains(name.Text.Split(' ')[0], StringComparer.OrdinalIgnoreCase))
        {
            context.Report(DiagnosticCatalog.NotAskedAbout(context.Source, name.Span));

            return null;
        }

        Lookup.Person(name, context);
        StatusLookup.Find(status, name.Text, context);

        return null;
    }

    static bool IsOfFamily(Measure measure, NameSyntax name, BindingContext context)
    {
        if (measure.Of is FamilyTogether)
        {
            return true;
        }

        context.Report(DiagnosticCatalog.SubjectMissing(context.Source, name.Span, FittingForm.Of(measure), FittingForm.Value(measure)));

        return false;
    }

    static string? Referred(string name, Scope scope) => name switch
    {
        _ when scope.Goals.Contains(name) => $"goal {name}",
        _ when scope.Actions.Contains(name) => $"action {name}",
        _ when scope.Sanctions.Contains(name) => $"sanction {name}",
        _ => null,
    };

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

    static bool IsOfSinglePeople(FoundStatus found, SubjectSyntax subject, BindingContext context) =>
        found.Subject is not TogetherSubject || Forms.Report(subject.Span, found.Measure, context);

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
