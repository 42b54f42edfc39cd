using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Why a condition can never be met.</summary>
static class WhyNever
{
    /// <summary>The reason that people can do least about comes first.</summary>
    public static NeverReason Of(Judgement judgement, Standpoint at) =>
        Leaves(judgement).Any(leaf => leaf.Verdict != Verdict.Met && IsOver(leaf, at)) ? NeverReason.Over
        : Leaves(judgement).Any(leaf => IsUnrecorded(leaf, at)) ? NeverReason.Unrecorded
        : Leaves(judgement).Any(leaf => leaf.Verdict != Verdict.Met && IsAfterClosing(leaf)) ? NeverReason.Open
        : Leaves(judgement).Any(leaf => leaf is { Verdict: not Verdict.Met, Condition: SanctionCondition }) ? NeverReason.Decision
        : Reach.Of(judgement.Condition, at.Plan) is var reach && reach.CalendarEnd < reach.HorizonFrom(at.AsOf) ? NeverReason.Calendar
        : NeverReason.AtBest;

    /// <summary>Whether it looks at days that are over and stay so.</summary>
    static bool IsOver(Judgement leaf, Standpoint at) => leaf.Window is { } window
        && window.To <= at.AsOf
        && LookedAt.By(leaf.Condition)?.Timeframe is TermTimeframe or MonthTimeframe or BetweenTimeframe or BeforeTimeframe;

    /// <summary>Whether days that are over and that it compares with lack a record.</summary>
    static bool IsUnrecorded(Judgement leaf, Standpoint at) =>
        leaf is { Verdict: Verdict.NotRecorded, Baseline: { } baseline, Reason.Missing: { } missing, Condition: ChangeCondition { Baseline: not TimeframeBaseline { Timeframe: LastTimeframe } } }
        && baseline.To <= at.AsOf && baseline.Contains(missing.From) && baseline.Contains(missing.To);

    /// <summary>Closing is nothing that one waits for.</summary>
    static bool IsAfterClosing(Judgement leaf) => leaf.Window is null && LookedAt.By(leaf.Condition)?.Timeframe
        is AfterTimeframe { After: ClosingAnchor } or BetweenAfterTimeframe { After: ClosingAnchor }
        or SinceTimeframe { From: ClosingAnchor } or BeforeTimeframe { Before: ClosingAnchor };

    static IEnumerable<Judgement> Leaves(Judgement judgement) =>
        judgement.Parts.IsEmpty ? [judgement] : judgement.Parts.SelectMany(Leaves);
}
