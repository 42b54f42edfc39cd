using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Stretches of time: terms that exist, ends behind beginnings, units that can be counted.</summary>
static class TimeframeBinder
{
    /// <summary>The time over which a measure is looked at; null where none is written, and where a mistake has been reported.</summary>
    public static Timeframe? Bind(TimeframeSyntax? syntax, Measured of, BindingContext context)
    {
        if (syntax is null)
        {
            return null;
        }

        PromiseLength.Check(syntax, of.Measure, context);

        return Bind(syntax, SubjectPeople.Of(of, context.Scope), context);
    }

    /// <summary>A time that is counted by the calendars of these people; null stands for nobody in particular.</summary>
    public static Timeframe? Bind(TimeframeSyntax syntax, ImmutableArray<Person?> people, BindingContext context)
    {
        switch (syntax.Timeframe)
        {
            case TermTimeframe term:
                return TermLookup.Find(term, syntax.Span, people, context);
            case BetweenTimeframe between when between.To < between.From:
                context.Report(DiagnosticCatalog.EndBeforeBeginning(
                    context.Source, syntax.Span, DateWords.Format(between.To), DateWords.Format(between.From)));
                return null;
            case BetweenAfterTimeframe { From: var from, To: var to } when to.Count < from.Count:
                context.Report(DiagnosticCatalog.EndBeforeBeginning(context.Source, syntax.Span, $"{to}", $"{from}"));
                return null;
            default:
                Inform(syntax, context);
                CheckUnit(syntax, people, context);
                return syntax.Timeframe;
        }
    }

    static void CheckUnit(TimeframeSyntax syntax, ImmutableArray<Person?> people, BindingContext context)
    {
        if (TimeframeLength.Unit(syntax.Timeframe) is { } unit)
        {
            CalendarNeeds.Check(unit, people, syntax.Span, context);
        }
    }

    /// <summary>Says where a month was too short.</summary>
    static void Inform(TimeframeSyntax syntax, BindingContext context)
    {
        switch (syntax.Timeframe)
        {
            case BeforeTimeframe before when DateBinder.AnchorDay(before.Before, context) is { } day:
                MonthEnds.InformBefore(day, before.Length, syntax.Span, context);
                break;
            case AfterTimeframe after when DateBinder.AnchorDay(after.After, context) is { } day:
                MonthEnds.Inform(day, after.Length, syntax.Span, context);
                break;
            case BetweenAfterTimeframe between when DateBinder.AnchorDay(between.After, context) is { } day:
                MonthEnds.InformBetween(day, (between.From, between.To), syntax.Span, context);
                break;
        }
    }
}
