using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;
using PlanLang.Syntax;

namespace PlanLang.Output;

/// <summary>How a change was reckoned: the earlier value, the later one, and the difference between them.</summary>
static class ChangeSums
{
    static readonly Language Words = Language.English;

    /// <summary>The sum of each time where there is one, then <c>Down by: (10 − 7) ÷ 10 = 30%</c>.</summary>
    public static IEnumerable<string> Of(ChangeCondition condition, ChangeValue moved, Judgement judgement, SummedRecords records) =>
    [
        .. judgement.Baseline is { } baseline ? Side("explain.before", condition.Aggregate, records.In(baseline), moved.From) : [],
        .. judgement.Parts.IsEmpty
            ? Side("explain.after", condition.Aggregate, records, moved.To)
            : SumText.Mean(judgement, ShownValue.Of(moved.To, null)).Select(sum => Words.Say("explain.after", ("sum", sum))),
        Words.Say($"explain.{condition.Change.Direction}", ("sum", Difference(condition, moved))),
    ];

    static IEnumerable<string> Side(string sentence, Aggregate aggregate, SummedRecords records, Value value) =>
        SumText.Of(aggregate, records, value, null)
            .Where(sum => sum.Contains(" + ", StringComparison.Ordinal) || sum.Contains(": ", StringComparison.Ordinal) || value is RatioValue)
            .Select(sum => Words.Say(sentence, ("sum", sum)));

    static string Difference(ChangeCondition condition, ChangeValue moved)
    {
        var (earlier, later) = (Rate(moved.From, BaselineMonths(condition), moved.Unit), Rate(moved.To, Months(condition), moved.Unit));
        var difference = condition.Change.Direction == Direction.Up ? $"{later} − {earlier}" : $"{earlier} − {later}";
        var by = condition.Change.Direction == Direction.Up ? moved.By : 0 - moved.By;
        var bound = condition.Change.By;

        return moved.Unit switch
        {
            AmountUnit.Points => $"{difference} = {Words.Say("amount.points", ("amount", ShownValue.Number(by, bound)))}",
            AmountUnit.Percent or AmountUnit.Part => $"({difference}) ÷ {Divisor(earlier)} = {ShownValue.Percentage(by, bound)}",
            _ => $"{difference} = {ShownValue.Number(by, bound)}",
        };
    }

    /// <summary>A value, or where times of different lengths are compared, what it comes to in a month.</summary>
    static string Rate(Value value, int? months, AmountUnit unit)
    {
        var figure = unit == AmountUnit.Points && ExactValue.Of(value) is { } share ? $"{Numbers.Decimal(Rounding.HalfAwayFromZero(share * 100, 2))}%"
            : SumFigures.Exact(value);

        return months is { } count ? $"{figure} ÷ {Numbers.Of(count)}" : figure;
    }

    static string Divisor(string earlier) => earlier.Contains(' ', StringComparison.Ordinal) || earlier.Contains('/', StringComparison.Ordinal)
        ? $"({earlier})"
        : earlier;

    static int? BaselineMonths(ChangeCondition condition) =>
        condition.Baseline is MonthlyBaseline monthly ? ChangeComparison.MonthsOf(monthly.Timeframe) : null;

    static int? Months(ChangeCondition condition) =>
        condition is { Baseline: MonthlyBaseline, Timeframe: { } timeframe } ? ChangeComparison.MonthsOf(timeframe) : null;
}
