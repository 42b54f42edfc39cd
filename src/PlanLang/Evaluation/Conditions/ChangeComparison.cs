using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>Two values, the later against the earlier, held against the change that was asked for.</summary>
static class ChangeComparison
{
    /// <summary>Both times must be covered; a share of nothing does not apply.</summary>
    public static Judgement Judge(ChangeCondition condition, ChangeSide earlier, ChangeSide current)
    {
        var (from, to) = (earlier.Finding, current.Finding);
        var flaw = from.Flaw ?? to.Flaw;
        var shortfall = Shortfall.Worst([earlier.Shortfall, current.Shortfall]);
        var judgement = shortfall is not null ? Leaf.Of(condition, shortfall)
            : flaw == ReasonCode.NothingPossible ? Leaf.DoesNotApply(condition, ReasonCode.NothingPossible)
            : flaw is { } lacking ? Leaf.Of(condition, Verdict.NotRecorded, lacking)
            : from.Cut == Cut.Through || to.Cut == Cut.Through ? Leaf.Of(condition, Verdict.NotRecorded, ReasonCode.CutPeriod)
            : Compare(condition, from, to);

        return judgement with
        {
            Evidence = EvidenceLines.Of([.. from.Evidence, .. to.Evidence, .. shortfall?.Evidence ?? []]),
        };
    }

    static Judgement Compare(ChangeCondition condition, Finding from, Finding to)
    {
        if (from.Value is not { } before || to.Value is not { } after
            || Rate(before, MonthsOf(BaselineFrame(condition))) is not { } earlier
            || Rate(after, Months(condition.Timeframe, condition.Baseline)) is not { } later)
        {
            return Leaf.Of(condition, Verdict.NotRecorded, ReasonCode.NoValue);
        }

        var unit = condition.Change.By.Bound.Unit;
        if (unit is AmountUnit.Percent or AmountUnit.Part && earlier == 0)
        {
            return Leaf.DoesNotApply(condition, ReasonCode.BaselineZero);
        }

        var rise = Rise(earlier, later, unit);
        var asked = condition.Change.Direction == Direction.Up ? rise : 0 - rise;
        var verdict = condition.Change.By.Accepts(asked) ? Verdict.Met : Verdict.NotMet;

        return Leaf.Of(condition, verdict, ReasonCode.Compared) with { Value = new ChangeValue(before, after, rise, unit) };
    }

    static Fraction Rise(Fraction from, Fraction to, AmountUnit unit) => unit switch
    {
        AmountUnit.Points => (to - from) * 100,
        AmountUnit.Percent or AmountUnit.Part => (to - from) / from,
        _ => to - from,
    };

    static Fraction? Rate(Value value, int? months) =>
        ExactValue.Of(value) is { } number && months is { } count ? number / count : null;

    static Timeframe? BaselineFrame(ChangeCondition condition) =>
        condition.Baseline is MonthlyBaseline monthly ? monthly.Timeframe : null;

    /// <summary>The months by which a value is divided: 1 where it is not compared month for month.</summary>
    static int? Months(Timeframe? timeframe, Baseline baseline) => baseline is MonthlyBaseline ? MonthsOf(timeframe) : 1;

    /// <summary>How many months a time is named to have; null where it is named by something else.</summary>
    public static int? MonthsOf(Timeframe? timeframe) => timeframe switch
    {
        null => 1,
        LastTimeframe last => Months(last.Length),
        BeforeTimeframe before => Months(before.Length),
        AfterTimeframe after => Months(after.Length),
        _ => null,
    };

    static int? Months(Duration length) => length.Unit switch
    {
        TimeUnit.Month => length.Count,
        TimeUnit.Year => length.Count * 12,
        _ => null,
    };
}
