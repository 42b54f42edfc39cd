using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Times that depend on when reviews are held.</summary>
static class ReviewTimes
{
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
}
