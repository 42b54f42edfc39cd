using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>What of the values in a window matters.</summary>
enum ValueSight
{
    /// <summary>Each of them.</summary>
    Each,

    /// <summary>The lowest.</summary>
    Lowest,

    /// <summary>The highest.</summary>
    Highest,

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
    /// <summary>Values of a measure, taken together in that way over that time.</summary>
    public static ValueSight Of(Measure measure, Aggregate aggregate, Timeframe? timeframe) => (measure.Kind, aggregate, timeframe) switch
    {
        (StatusKind, _, _) => ValueSight.Days,
        (CountKind, _, _) => ValueSight.Sum,
        (_, Aggregate.Lowest, _) => ValueSight.Lowest,
        (_, Aggregate.Highest, _) => ValueSight.Highest,
        (_, Aggregate.Usual, EachOfLastReviewsTimeframe) => ValueSight.Latest,
        (RatioKind, _, not null) or (_, Aggregate.Average or Aggregate.Total, _) => ValueSight.Sum,
        _ => ValueSight.Latest,
    };
}
