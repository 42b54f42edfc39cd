using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;
using PlanLang.Syntax;

namespace PlanLang.Output;

/// <summary>The sums that made a value, to be checked by hand: <c>7 of 10 + 9 of 10 = 16 of 20 = 80%</c>.</summary>
static class SumText
{
    static readonly Language Words = Language.English;

    /// <summary>A line a sum; empty where a single record says it all, or where the records do not make it up alone.</summary>
    public static ImmutableArray<string> Of(Judgement judgement, SumScope scope) => judgement switch
    {
        { Value: { } value, Window: { } window } => [.. OfValue(judgement, value, new SummedRecords(judgement, window, scope))],
        { Parts.Length: > 1, Reason.Code: not ReasonCode.Mistake } => [TallyText.Of(judgement)],
        _ => [],
    };

    static IEnumerable<string> OfValue(Judgement judgement, Value value, SummedRecords records) => (judgement.Condition, value) switch
    {
        (ChangeCondition change, ChangeValue moved) => ChangeSums.Of(change, moved, judgement, records),
        (ValueCondition condition, QuotientValue mean) when !judgement.Parts.IsEmpty => Mean(judgement, ShownValue.Of(mean, condition.Comparison)),
        (ValueCondition condition, _) => Of(condition.Aggregate, records, value, condition.Comparison),
        (StatusCondition, DaysValue) => StatusSpells.Of(judgement, records),
        _ => [],
    };

    /// <summary>How the records make up one value, the whole last.</summary>
    public static IEnumerable<string> Of(Aggregate aggregate, SummedRecords records, Value value, Comparison? bound) => aggregate switch
    {
        Aggregate.Lowest => Extreme("explain.lowest", records, value, bound),
        Aggregate.Highest => Extreme("explain.highest", records, value, bound),
        Aggregate.Average => Average(records, ShownValue.Of(value, bound)),
        _ => Total(records, value, bound),
    };

    /// <summary>Shares are pooled; what is counted adds up, and so does the latest value of each of several people.</summary>
    static IEnumerable<string> Total(SummedRecords records, Value value, Comparison? bound)
    {
        if (records.Making(value) is not { IsEmpty: false } people)
        {
            return value is RatioValue whole ? [$"{SumFigures.Of(whole)} = {ShownValue.Of(value, bound)}"] : [];
        }

        var total = value is RatioValue ratio ? $"{SumFigures.Of(ratio)} = {ShownValue.Of(value, bound)}" : ShownValue.Of(value, bound);

        return people is [var single]
            ? single.Sum(total) is { } sum ? [sum] : value is RatioValue ? [total] : []
            : [.. people.Select(one => one.Line()), $"{string.Join(" + ", people.Select(one => one.Total()))} = {total}"];
    }

    static IEnumerable<string> Extreme(string sentence, SummedRecords records, Value value, Comparison? bound)
    {
        var figures = records.Figures();

        return figures.Length < 2
            ? []
            : [Words.Say(sentence, ("list", SumFigures.Shortened(figures, ", ")), ("value", ShownValue.Of(value, bound)))];
    }

    static IEnumerable<string> Average(SummedRecords records, string mean)
    {
        var figures = records.Figures();

        return figures.Length < 2 ? [] : [Quotient(figures, mean)];
    }

    /// <summary>The mean of what several times gave, which stand below it.</summary>
    public static IEnumerable<string> Mean(Judgement judgement, string mean)
    {
        var figures = judgement.Parts.Select(part => part.Value).OfType<Value>().Select(SumFigures.Exact).ToImmutableArray();

        return figures.Length < 2 ? [] : [Quotient(figures, mean)];
    }

    static string Quotient(ImmutableArray<string> figures, string mean) =>
        $"({SumFigures.Shortened(figures, " + ")}) ÷ {Numbers.Of(figures.Length)} = {mean}";
}
