using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary><c>a review was held in the last 6 weeks</c>.</summary>
static class ReviewHeldJudge
{
    /// <summary>One in the window decides, or one in each of several.</summary>
    public static Judgement Judge(ReviewHeldCondition condition, Standpoint at) =>
        Grounds.With(Held(condition, at), at, condition.Timeframe);

    static Judgement Held(ReviewHeldCondition condition, Standpoint at)
    {
        var ground = Ground.Of(at);

        return condition.Timeframe is EachOfLastTimeframe each ? InEach(condition, each.Length, ground)
            : TimeframeWindows.Of(condition.Timeframe, ground) is Stretch stretch ? Judge(condition, ground, stretch)
            : Leaf.Of(condition, (Shortfall)TimeframeWindows.Of(condition.Timeframe, ground));
    }

    static Judgement InEach(ReviewHeldCondition condition, Duration length, Ground ground)
    {
        var times = CompletedTimes.Of(length, ground);
        var parts = times.Windows
            .Select(window => Judge(condition, ground, new Stretch(window, Course.MovingTerms)) with
            {
                Of = new PartOfTime(CompletedTimes.NameOf(window, length.Unit, ground.Calendar)),
            })
            .ToImmutableArray();
        var all = times.TooFew is { } few ? parts.Add(Leaf.Of(condition, few)) : parts;

        return Combine.Parts(condition, new AllQuantifier(), all) with { Parts = parts };
    }

    /// <summary>Without one, a window that began before the plan is too early, or not recorded where waiting cannot help.</summary>
    static Judgement Judge(ReviewHeldCondition condition, Ground ground, Stretch stretch)
    {
        var (at, window) = (ground.At, stretch.Window);
        var held = at.Seen(at.Memory.Entries.ReviewsHeld).Where(entry => window.Contains(entry.Day)).ToList();
        var judgement = held.Count > 0 ? Leaf.Of(condition, Verdict.Met, ReasonCode.Decided)
            : window.From < ground.FirstDay ? Leaf.Of(condition, ReachesBack(condition, ground, stretch))
            : window.To > at.AsOf ? Leaf.Of(condition, Shortfall.TooEarly(ReasonCode.NotEnded, window.To))
            : Leaf.Of(condition, Verdict.NotMet, ReasonCode.Compared);

        return judgement with { Window = window, Evidence = EvidenceLines.Of(held.Select(entry => entry.Evidence)) };
    }

    static Shortfall ReachesBack(ReviewHeldCondition condition, Ground ground, Stretch stretch) =>
        stretch.Before(ground.FirstDay, () => FirstDate.After(ground.At, day => FirstOf(condition.Timeframe, ground.On(day)) >= ground.FirstDay));

    static DateOnly? FirstOf(Timeframe timeframe, Ground ground) => timeframe is EachOfLastTimeframe each
        ? CompletedTimes.Of(each.Length, ground) is { TooFew: null, Windows: [var first, ..] } ? first.From : null
        : TimeframeWindows.WindowOf(timeframe, ground)?.From;
}
