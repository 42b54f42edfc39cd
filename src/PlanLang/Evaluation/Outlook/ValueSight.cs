using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>What of the values in a window matters.</summary>
enum ValueSight
{
    /// <summary>Each of them.</summary>
    Each,

    /// <summary>What they add up to.</summary>
    Sum,

    /// <summary>The last one.</summary>
    Latest,

    /// <summary>What held on each day.</summary>
    Days,
}

/// <summary>How conditions look at values.</summary>
static class ValueSights
{
    /// <summary>How the condition does, and what it compares with.</summary>
    public static IEnumerable<ValueSight> Of(Condition condition) => condition switch
    {
        ValueCondition value => [Of(value.Measure, value.Aggregate, value.Timeframe)],
        ChangeCondition { Baseline: TimeframeBaseline baseline } change =>
            [Of(change.Measure, change.Aggregate, change.Timeframe), Of(change.Measure, change.Aggregate, baseline.Timeframe)],
        StatusCondition => [ValueSight.Days],
        _ => [ValueSight.Each],
    };

    static ValueSight Of(Measure measure, Aggregate aggregate, Timeframe? timeframe) => (measure.Kind, aggregate, timeframe) switch
    {
        (CountKind, _, _) => ValueSight.Sum,
        (_, Aggregate.Usual, EachOfLastReviewsTimeframe) => ValueSight.Latest,
        (RatioKind, _, not null) => ValueSight.Sum,
        (_, Aggregate.Average or Aggregate.Total, not AverageOfLastTimeframe) => ValueSight.Sum,
        (_, Aggregate.Usual, not AverageOfLastTimeframe) => ValueSight.Latest,
        _ => ValueSight.Each,
    };
}
