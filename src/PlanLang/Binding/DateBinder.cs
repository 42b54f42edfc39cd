using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Days that the plan itself decides.</summary>
static class DateBinder
{
    /// <summary>The day; null where none is written or where it cannot be known, which is reported.</summary>
    public static DateOnly? Day(DateSyntax? syntax, BindingContext context)
    {
        if (syntax is null)
        {
            return null;
        }

        if (AnchorDay(syntax.Date.Anchor, context) is { } day)
        {
            return syntax.Date.After is { } after ? Later(day, after, syntax.Span, context) : day;
        }

        context.Report(DiagnosticCatalog.NotAFixedDay(context.Source, syntax.Span));

        return null;
    }

    /// <summary>The day of an end, which may not lie before the beginning.</summary>
    public static DateOnly? End(DateSyntax? syntax, DateOnly? beginning, BindingContext context)
    {
        var end = Day(syntax, context);
        if (syntax is not null && end < beginning)
        {
            context.Report(DiagnosticCatalog.EndBeforeBeginning(
                context.Source, syntax.Span, DateWords.Format(end.Value), DateWords.Format(beginning.Value)));
        }

        return end;
    }

    /// <summary>Both days of a period; null where one is unknown or the end lies before the beginning.</summary>
    public static Window? Window(PeriodSyntax? syntax, BindingContext context)
    {
        var from = Day(syntax?.From, context);
        var to = End(syntax?.To, from, context);

        return from is { } first && to is { } last && first <= last ? new Window(first, last) : null;
    }

    /// <summary>The day of an anchor, where the plan alone decides it.</summary>
    public static DateOnly? AnchorDay(Anchor anchor, BindingContext context) => anchor switch
    {
        DateAnchor date => date.Date,
        StartAnchor => context.Scope.Start,
        _ => null,
    };

    static DateOnly? Later(DateOnly day, Duration after, TextSpan span, BindingContext context)
    {
        MonthEnds.Inform(day, after, span, context);
        var later = day.After(after, CalendarChoice.For(context.Scope.Calendars, null));
        if (later is null)
        {
            CalendarNeeds.Report(after.Unit, span, context);
        }

        return later;
    }
}
