using PlanLang.Dates;

namespace PlanLang.Binding;

/// <summary>How long the window of a timeframe is, as far as its words say.</summary>
static class TimeframeLength
{
    /// <summary>Of each window; null where it depends on the day, as with <c>since the start</c>.</summary>
    public static Duration? Of(Timeframe timeframe) => timeframe switch
    {
        LastTimeframe last => last.Length,
        EachOfLastTimeframe each => each.Length with { Count = 1 },
        AverageOfLastTimeframe average => average.Length with { Count = 1 },
        BeforeTimeframe before => before.Length,
        AfterTimeframe after => after.Length,
        MonthTimeframe => new Duration(1, TimeUnit.Month),
        TermTimeframe => new Duration(1, TimeUnit.Term),
        BetweenTimeframe between => new Duration(new Window(between.From, between.To).Days, TimeUnit.Day),
        BetweenAfterTimeframe between when between.To.Count > between.From.Count =>
            between.To with { Count = between.To.Count - between.From.Count },
        _ => null,
    };

    /// <summary>What has to be counted to find the window; null where nothing has.</summary>
    public static TimeUnit? Unit(Timeframe timeframe) => timeframe switch
    {
        BetweenAfterTimeframe between => between.To.Unit,
        TermTimeframe => null,
        _ => Of(timeframe)?.Unit,
    };
}
