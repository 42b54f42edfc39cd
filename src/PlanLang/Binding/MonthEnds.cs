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
        Inform(day, [Months(after)], span, context);

    /// <summary>For a length of time before the day.</summary>
    public static void InformBefore(DateOnly day, Duration before, TextSpan span, BindingContext context) =>
        Inform(day, [-Months(before)], span, context);

    /// <summary>For the time between two lengths of time after the day.</summary>
    public static void InformBetween(DateOnly day, (Duration From, Duration To) after, TextSpan span, BindingContext context) =>
        Inform(day, [Months(after.From), Months(after.To)], span, context);

    static void Inform(DateOnly day, ImmutableArray<long> months, TextSpan span, BindingContext context)
    {
        var others = months.Select(length => MonthArithmetic.OtherCandidate(day, 0, length)).OfType<DateOnly>().ToImmutableArray();
        if (!others.IsEmpty)
        {
            context.Report(DiagnosticCatalog.MonthEnd(
                context.Source, span, [.. others.Select(other => DateWords.Format(other.AddDays(-1)))], [.. others.Select(DateWords.Format)]));
        }
    }

    static long Months(Duration length) => length.Unit switch
    {
        TimeUnit.Month => length.Count,
        TimeUnit.Year => length.Count * 12L,
        _ => 0,
    };
}
