using PlanLang.Dates;
using PlanLang.Diagnostics;

namespace PlanLang.Binding;

/// <summary>
/// Says which day was taken where a month has no such day: <c>6 months before the start</c> of 31 August ends up on
/// 28 February, and others might mean 1 March.
/// </summary>
static class MonthEnds
{
    /// <summary>For a length of time after the day.</summary>
    public static void Inform(DateOnly day, Duration after, TextSpan span, BindingContext context) =>
        Inform(day, Months(after), span, context);

    /// <summary>For a length of time before the day.</summary>
    public static void InformBefore(DateOnly day, Duration before, TextSpan span, BindingContext context) =>
        Inform(day, -Months(before), span, context);

    static void Inform(DateOnly day, long months, TextSpan span, BindingContext context)
    {
        if (MonthArithmetic.OtherCandidate(day, 0, months) is { } other)
        {
            context.Report(DiagnosticCatalog.MonthEnd(
                context.Source, span, DateWords.Format(other.AddDays(-1)), DateWords.Format(other)));
        }
    }

    static long Months(Duration length) => length.Unit switch
    {
        TimeUnit.Month => length.Count,
        TimeUnit.Year => length.Count * 12L,
        _ => 0,
    };
}
