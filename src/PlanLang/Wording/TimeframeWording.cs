using System.Diagnostics;
using System.Globalization;
using PlanLang.Dates;

namespace PlanLang.Wording;

/// <summary>Stretches of time. Counts are said with <c>in</c>, everything else with <c>over</c>; both mean the same.</summary>
static class TimeframeWording
{
    /// <summary><c>in the last 4 weeks</c>: the wording beside a count.</summary>
    public static string OfCount(Timeframe timeframe) => Beside("in", timeframe);

    /// <summary><c>over the last 4 weeks</c>: the wording beside every other kind of measure.</summary>
    public static string Of(Timeframe timeframe) => Beside("over", timeframe);

    /// <summary><c>Autumn 2025</c>, <c>the 6 months before the start</c>: the wording behind <c>compared with</c>.</summary>
    public static string Bare(Timeframe timeframe) => timeframe switch
    {
        LastTimeframe last => last.Length.Count == 1 ? $"the last {last.Length.Unit.Singular()}" : $"the last {last.Length}",
        TermTimeframe term => term.Name,
        MonthTimeframe month => string.Create(CultureInfo.InvariantCulture, $"{DateWords.Months[month.Month - 1]} {month.Year:D4}"),
        BeforeTimeframe before => $"the {before.Length} before {AnchorWording.Of(before.Before)}",
        AfterTimeframe after => $"the {after.Length} after {AnchorWording.Of(after.After)}",
        _ => Of(timeframe),
    };

    static string Beside(string preposition, Timeframe timeframe) => timeframe switch
    {
        EachOfLastTimeframe each => $"in each of the last {each.Length}",
        AverageOfLastTimeframe average => $"on average over the last {average.Length}",
        EachOfLastReviewsTimeframe reviews => string.Create(
            CultureInfo.InvariantCulture, $"at each of the last {reviews.Count} reviews"),
        SinceTimeframe since => $"since {AnchorWording.Of(since.From)}",
        BetweenTimeframe between => $"between {DateWords.Format(between.From)} and {DateWords.Format(between.To)}",
        BetweenAfterTimeframe between => BetweenAfter(between),
        TermTimeframe or MonthTimeframe => $"in {Bare(timeframe)}",
        LastTimeframe or BeforeTimeframe or AfterTimeframe => $"{preposition} {Bare(timeframe)}",
        _ => throw new UnreachableException(),
    };

    static string BetweenAfter(BetweenAfterTimeframe between) => string.Create(
        CultureInfo.InvariantCulture, $"between {between.From.Count} and {between.To} after {AnchorWording.Of(between.After)}");
}
