using System.Diagnostics;
using PlanLang.Dates;

namespace PlanLang.Sentences;

/// <summary>The stretch of time a condition speaks of, for families: <c>in the last 4 weeks</c>.</summary>
static class TimeframeSentences
{
    static readonly Language Words = Language.English;

    /// <summary>As it stands behind what is said of that time.</summary>
    public static string Of(Timeframe timeframe) => timeframe switch
    {
        LastTimeframe last => Words.Say("time.last", ("time", Bare(last.Length))),
        EachOfLastTimeframe each => Words.Say("time.each", ("time", Bare(each.Length))),
        AverageOfLastTimeframe average => Words.Say("time.average", ("time", Bare(average.Length))),
        EachOfLastReviewsTimeframe reviews => Words.Count("time.reviews", reviews.Count),
        SinceTimeframe since => Words.Say("time.since", ("anchor", DateSentences.Of(since.From))),
        TermTimeframe term => Words.Say("time.in", ("name", term.Name)),
        MonthTimeframe month => Words.Say("time.in", ("name", $"{DateWords.Months[month.Month - 1]} {Numbers.Of(month.Year)}")),
        BetweenTimeframe days => Words.Say("time.between", ("from", DateSentences.Of(days.From)), ("to", DateSentences.Of(days.To))),
        _ => Around(timeframe),
    };

    /// <summary><c>for 8 weeks</c>: without a break up to today.</summary>
    public static string For(LastTimeframe last) => Words.Say("time.for", ("time", last.Length.ToString()));

    static string Around(Timeframe timeframe) => timeframe switch
    {
        BeforeTimeframe before =>
            Words.Say("time.before", ("time", Bare(before.Length)), ("anchor", DateSentences.Of(before.Before))),
        AfterTimeframe after =>
            Words.Say("time.after", ("time", Bare(after.Length)), ("anchor", DateSentences.Of(after.After))),
        BetweenAfterTimeframe between => Words.Say(
            "time.betweenAfter",
            ("from", Numbers.Of(between.From.Count)),
            ("to", between.To.ToString()),
            ("anchor", DateSentences.Of(between.After))),
        _ => throw new UnreachableException(),
    };

    /// <summary><c>the last week</c> rather than <c>the last 1 week</c>.</summary>
    static string Bare(Duration length) => length.Count == 1 ? length.Unit.Singular() : length.ToString();
}
