using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>Days whose values a part of a condition looks at.</summary>
/// <param name="Window">Which.</param>
/// <param name="Wanted">Whether each of them is the better the higher it is, or the lower; null where that depends on the others.</param>
readonly record struct LookedWindow(Window Window, Direction? Wanted)
{
    /// <summary>Those of a part, seen in a future; null where it does not apply, none where it matters on which day something is recorded.</summary>
    public static ImmutableArray<LookedWindow>? Of(LeafDemand leaf, Standpoint future) => Judge.Of(leaf.Condition, future) switch
    {
        { Verdict: Verdict.DoesNotApply } => null,
        var judged => leaf.Condition switch
        {
            ValueCondition => [.. In(judged, WantedBy(leaf), null)],
            StatusCondition => [.. In(judged, null, null)],
            ChangeCondition { Timeframe: not null, Baseline: TimeframeBaseline } change => [.. In(judged, WantedBy(leaf), EarlierWantedBy(change, leaf))],
            _ => [],
        },
    };

    static IEnumerable<LookedWindow> In(Judgement judgement, Direction? wanted, Direction? earlier)
    {
        var own = new[] { (judgement.Window, wanted), (judgement.Baseline, earlier) };

        return own.Where(one => one.Item1 is not null).Select(one => new LookedWindow(one.Item1.GetValueOrDefault(), one.Item2))
            .Concat(judgement.Parts.SelectMany(part => In(part, wanted, earlier)));
    }

    static Direction? WantedBy(LeafDemand leaf) => leaf.Ways[0].OfType<MeasureWish>().FirstOrDefault()?.Direction;

    /// <summary>A part of nothing cannot be told, so that the lowest value to compare with is not always the best.</summary>
    static Direction? EarlierWantedBy(ChangeCondition change, LeafDemand leaf) =>
        change.Change.By.Bound.Unit is AmountUnit.Percent or AmountUnit.Part ? null : WantedBy(leaf)?.Opposite();
}
