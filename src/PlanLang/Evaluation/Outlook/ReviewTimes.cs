using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Times that depend on when reviews are held.</summary>
static class ReviewTimes
{
    /// <summary>
    /// Whether it may matter for a condition which reviews are held, where nobody said when they are: not where all parts that look
    /// at them want one to have been held, or none.
    /// </summary>
    public static bool AreOpen(Demand demand, Standpoint at)
    {
        var looking = demand.Leaves.Where(leaf => leaf.LooksAtReviews).ToList();

        return at.Plan.Reviews is null
            && (!looking.TrueForAll(leaf => leaf.Condition is ReviewHeldCondition) || looking.Select(leaf => leaf.Wanted).Distinct().Count() > 1);
    }

    /// <summary>How many of the last reviews decide it, at most; null for any number.</summary>
    public static int? CountIn(Condition condition) => condition switch
    {
        ValueCondition value => CountIn(value.Timeframe),
        ChangeCondition change => CountIn(change.Timeframe) + CountIn(change.Baseline),
        ReviewHeldCondition { Timeframe: SinceTimeframe or LastTimeframe { Length.Unit: not (TimeUnit.Term or TimeUnit.HalfTerm) } } => 1,
        _ => null,
    };

    /// <summary>Whether the reviews to come decide what it is compared with.</summary>
    public static bool AreLookedAt(Baseline? baseline) => baseline switch
    {
        TimeframeBaseline one => AreLookedAt(one.Timeframe),
        MonthlyBaseline one => AreLookedAt(one.Timeframe),
        SinceBaseline { Since: LastReviewAnchor } => true,
        _ => false,
    };

    /// <summary>Whether the reviews to come decide which days it speaks of.</summary>
    public static bool AreLookedAt(Timeframe? timeframe) => timeframe is EachOfLastReviewsTimeframe
        or SinceTimeframe { From: LastReviewAnchor }
        or BeforeTimeframe { Before: LastReviewAnchor }
        or AfterTimeframe { After: LastReviewAnchor }
        or BetweenAfterTimeframe { After: LastReviewAnchor };

    static int CountIn(Baseline? baseline) => baseline switch
    {
        TimeframeBaseline one => CountIn(one.Timeframe),
        MonthlyBaseline one => CountIn(one.Timeframe),
        _ => AreLookedAt(baseline) ? 1 : 0,
    };

    /// <summary>At each review only what was recorded since the one before it counts.</summary>
    static int CountIn(Timeframe? timeframe) => timeframe is EachOfLastReviewsTimeframe reviews ? reviews.Count + 1
        : AreLookedAt(timeframe) ? 1
        : 0;
}
