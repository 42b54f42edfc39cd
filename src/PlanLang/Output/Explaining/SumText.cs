using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Sentences;
using PlanLang.Syntax;

namespace PlanLang.Output;

/// <summary>The sum that made a value: <c>7 of 10 + 9 of 10 = 16 of 20 = 80%</c>.</summary>
static class SumText
{
    const int MostParts = 20;

    /// <summary>The sum; null where the value is no sum, or where the records of single days do not make it up alone.</summary>
    public static string? Of(Judgement judgement, Person? person, Diary diary) => (judgement.Condition, judgement.Value, judgement.Window) switch
    {
        (ValueCondition { Aggregate: Aggregate.Usual } condition, RatioValue ratio, { } window) =>
            Ratio(Samples(SeriesOf(condition, person, diary), window), ratio, condition.Comparison),
        (ValueCondition { Measure.Kind: CountKind, Aggregate: Aggregate.Usual } condition, NumberValue count, { } window) =>
            Count(Samples(SeriesOf(condition, person, diary), window), count),
        _ => null,
    };

    static Series? SeriesOf(ValueCondition condition, Person? person, Diary diary) =>
        diary.Of(condition.Measure, condition.Subject is PersonSubject one ? one.Person : person);

    static ImmutableArray<Sample> Samples(Series? series, Window window)
    {
        if (series is null)
        {
            return [];
        }

        var (first, end) = series.Between(window.From, window.To);

        return
        [
            .. series.Periods.Where(period => window.Holds(period.Window)).Select(period => period.Sample),
            .. series.Samples[first..end],
        ];
    }

    static string? Ratio(ImmutableArray<Sample> samples, RatioValue ratio, Comparison bound)
    {
        var total = $"{Shown(ratio.Part)} of {Shown(ratio.Whole)} = {ShownValue.Of(ratio, bound)}";
        var parts = samples.Where(sample => sample.Kind == SampleKind.Ratio).ToImmutableArray();

        return parts.Sum(one => one.Part) == ratio.Part && parts.Sum(one => one.Whole) == ratio.Whole
            ? Joined(parts.Select(one => $"{Shown(one.Part)} of {Shown(one.Whole)}"), total) ?? total
            : total;
    }

    static string? Count(ImmutableArray<Sample> samples, NumberValue count)
    {
        var parts = samples.Where(sample => sample is { Kind: SampleKind.Value, Part: not 0 }).ToImmutableArray();

        return parts.Sum(one => one.Part) == count.Number
            ? Joined(parts.Select(one => Shown(one.Part)), ShownValue.Of(count, null))
            : null;
    }

    static string? Joined(IEnumerable<string> parts, string total)
    {
        var all = parts.ToImmutableArray();

        return all.Length switch
        {
            < 2 => null,
            > MostParts => total,
            _ => $"{string.Join(" + ", all)} = {total}",
        };
    }

    static string Shown(decimal number) => ShownValue.Number(number, null);
}
