using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Lines <c>when: within 1 working day of a possible breach</c> under an action.</summary>
static class PromptBinder
{
    const string Breach = "possible breach";
    const string Review = "review";

    /// <summary>What calls for the action; null where the line says something else, or names nothing that happens.</summary>
    public static Prompt? Bind(WithinSyntax? syntax, BindingContext context)
    {
        if (syntax is null)
        {
            return null;
        }

        CalendarNeeds.Check(new EveryStep(syntax.Length), syntax.Span, context);

        return Event(syntax.Event, context) is { } happens ? new Prompt(syntax.Length, happens) : null;
    }

    static PromptEvent? Event(NameSyntax name, BindingContext context) =>
        Names.Same(name.Text, Breach) ? new BreachEvent()
        : Names.Same(name.Text, Review) ? new ReviewEvent()
        : MeasureLookup.IsKnown(name.Text, context.Scope) ? Count(name, context)
        : Unknown(name, context);

    static CountEvent? Count(NameSyntax name, BindingContext context)
    {
        if (MeasureLookup.Find(name, context) is not { } measure)
        {
            return null;
        }

        if (measure.Kind is CountKind)
        {
            return new CountEvent(measure);
        }

        context.Report(DiagnosticCatalog.NothingThatHappens(context.Source, name.Span, null));

        return null;
    }

    static PromptEvent? Unknown(NameSyntax name, BindingContext context)
    {
        var counts = context.Scope.Measures.Values.Where(measure => measure?.Kind is CountKind).Select(measure => measure?.Name ?? "");
        var closest = Spelling.Closest(name.Text, [Breach, Review, .. counts]);
        if (!context.Scope.Gaps.MayDeclareShared(name.Text, closest))
        {
            context.Report(DiagnosticCatalog.NothingThatHappens(context.Source, name.Span, closest));
        }

        return null;
    }
}
