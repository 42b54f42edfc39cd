using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary><c>a review was held in the last 6 weeks</c>.</summary>
static class ReviewHeldJudge
{
    /// <summary>One in the window decides; without one, a window that began before the plan is too early.</summary>
    public static Judgement Judge(ReviewHeldCondition condition, Standpoint at)
    {
        var ground = Ground.Of(at);
        if (TimeframeWindows.Of(condition.Timeframe, ground) is not Stretch { Window: var window })
        {
            return Leaf.Of(condition, (Shortfall)TimeframeWindows.Of(condition.Timeframe, ground));
        }

        var held = at.Seen(at.Memory.Entries.ReviewsHeld).Where(entry => window.Contains(entry.Day)).ToList();
        var judgement = held.Count > 0 ? Leaf.Of(condition, Verdict.Met, ReasonCode.Decided)
            : window.From < ground.FirstDay ? Leaf.Of(condition, ReachesBack(condition, ground))
            : window.To > at.AsOf ? Leaf.Of(condition, Shortfall.TooEarly(ReasonCode.NotEnded, window.To))
            : Leaf.Of(condition, Verdict.NotMet, ReasonCode.Compared);

        return judgement with { Window = window, Evidence = EvidenceLines.Of(held.Select(entry => entry.Evidence)) };
    }

    static Shortfall ReachesBack(ReviewHeldCondition condition, Ground ground) => Shortfall.TooEarly(
        ReasonCode.ReachesBack,
        FirstDate.After(
            ground.At,
            day => TimeframeWindows.WindowOf(condition.Timeframe, ground.On(day))?.From >= ground.FirstDay));
}
