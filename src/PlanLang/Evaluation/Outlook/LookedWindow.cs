using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>Days whose values a part of a condition looks at.</summary>
/// <param name="Window">Which.</param>
/// <param name="Wanted">Whether each of them is the better the higher it is, or the lower; null where that depends on the others.</param>
/// <param name="Sight">What of the values matters.</param>
readonly record struct LookedWindow(Window Window, Direction? Wanted, ValueSight Sight)
{
    /// <summary>Those of a part, seen in a future; null where it does not apply, none where it matters on which day something is recorded.</summary>
    public static ImmutableArray<LookedWindow>? Of(LeafDemand leaf, Standpoint future) => (leaf.Condition, Judge.Of(leaf.Condition, future)) switch
    {
        (ChangeCondition change, var judged) when !(judged.Verdict == Verdict.DoesNotApply && EarlierWantedBy(change, leaf) is not null) =>
            [.. In(judged, WantedBy(leaf), EarlierWantedBy(change, leaf), (SightOf(change), BaselineSightOf(change)))],
        (_, { Verdict: Verdict.DoesNotApply }) => null,
        (ValueCondition value, var judged) => [.. In(judged, WantedBy(leaf), null, (ValueSights.Of(value.Measure, value.Aggregate, value.Timeframe), ValueSight.Each))],
        (StatusCondition, var judged) => [.. In(judged, null, null, (ValueSight.Days, ValueSight.Days))],
        _ => [],
    };

    static IEnumerable<LookedWindow> In(Judgement judgement, Direction? wanted, Direction? earlier, (ValueSight Own, ValueSight Earlier) sights)
    {
        var own = new[] { (judgement.Window, wanted, sights.Own), (judgement.Baseline, earlier, sights.Earlier) };

        return own.Where(one => one.Item1 is not null).Select(one => new LookedWindow(one.Item1.GetValueOrDefault(), one.Item2, one.Item3))
            .Concat(judgement.Parts.SelectMany(part => In(part, wanted, earlier, sights)));
    }

    static ValueSight SightOf(ChangeCondition change) => ValueSights.Of(change.Measure, change.Aggregate, change.Timeframe);

    /// <summary>Since a day it is compared with single records: of several people these are not the last ones of the same days.</summary>
    static ValueSight BaselineSightOf(ChangeCondition change) => change.Baseline switch
    {
        TimeframeBaseline baseline => ValueSights.Of(change.Measure, change.Aggregate, baseline.Timeframe),
        MonthlyBaseline baseline => ValueSights.Of(change.Measure, change.Aggregate, baseline.Timeframe),
        _ => change.Subject is TogetherSubject ? ValueSight.Each : ValueSight.Latest,
    };

    static Direction? WantedBy(LeafDemand leaf) => leaf.Ways[0].OfType<MeasureWish>().FirstOrDefault()?.Direction;

    /// <summary>A part of nothing cannot be told, so that the lowest value to compare with is not always the best.</summary>
    static Direction? EarlierWantedBy(ChangeCondition change, LeafDemand leaf) =>
        change.Change.By.Bound.Unit is AmountUnit.Percent or AmountUnit.Part ? null : WantedBy(leaf)?.Opposite();
}
