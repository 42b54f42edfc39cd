using System.Diagnostics;
using PlanLang.Dates;

namespace PlanLang.Sentences;

/// <summary>The stretch of time a condition speaks of, for families: <c>in the last 4 weeks</c>.</summary>
static class TimeframeSentences
{
    static Language Words => Language.OfThePage;

    /// <summary>As it stands behind what is said of that time.</summary>
    public static string Of(Timeframe timeframe) => timeframe switch
    {
        LastTimeframe last => Words.Say("time.last", ("time", DurationWords.Bare(last.Length))),
        EachOfLastTimeframe each => Words.Say("time.each", ("time", DurationWords.Bare(each.Length))),
        AverageOfLastTimeframe average => Words.Say("time.average", ("time", DurationWords.Bare(average.Length))),
        EachOfLastReviewsTimeframe reviews => Words.Count("time.reviews", reviews.Count),
        SinceTimeframe since => Words.Say("time.since", ("anchor", DateSentences.Of(since.From))),
        TermTimeframe term => Words.Say("time.in", ("name", term.Name)),
        MonthTimeframe month => Words.Say("time.in", ("name", DateSentences.MonthOf(month.Month, month.Year))),
        BetweenTimeframe days => Words.Say("time.between", ("from", DateSentences.Of(days.From)), ("to", DateSentences.Of(days.To))),
        _ => Around(timeframe),
    };

    /// <summary><c>for 8 weeks</c>: without a break up to today.</summary>
    public static string For(LastTimeframe last) => Words.Say("time.for", ("time", DurationWords.Of(last.Length)));

    static string Around(Timeframe timeframe) => timeframe switch
    {
        BeforeTimeframe before =>
            Words.Say("time.before", ("time", DurationWords.Bare(before.Length)), ("anchor", DateSentences.Of(before.Before))),
        AfterTimeframe after =>
            Words.Say("time.after", ("time", DurationWords.Bare(after.Length)), ("anchor", DateSentences.Of(after.After))),
        BetweenAfterTimeframe between => Words.Say(
            "time.betweenAfter",
            ("from", Numbers.Of(between.From.Count)),
            ("to", DurationWords.Of(between.To)),
            ("anchor", DateSentences.Of(between.After))),
        _ => throw new UnreachableException(),
    };
}
