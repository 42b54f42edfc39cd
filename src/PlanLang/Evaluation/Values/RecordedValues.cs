using PlanLang.Dates;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>One record as a value and as a number.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Number">The same to compare: a ratio from 0 to 1.</param>
/// <param name="Day">The day, of a period the last.</param>
/// <param name="Evidence">Its line.</param>
readonly record struct RecordedValue(Value Value, Fraction Number, DateOnly Day, Evidence Evidence);

/// <summary>The records of a window one by one, for what cannot be told from their sums.</summary>
static class RecordedValues
{
    /// <summary>All that have a value; 0 of 0 has none.</summary>
    public static IEnumerable<RecordedValue> In(Observation observation, Window window) =>
        OfDays(observation, window).Concat(OfPeriods(observation, window)).Select(Read);

    /// <summary>Those of single days, the earliest first.</summary>
    static IEnumerable<Sample> OfDays(Observation observation, Window window)
    {
        var (first, end) = observation.Samples(window);

        return Enumerable.Range(first, end - first).Select(index => observation.Series.Samples[index]).Where(HasValue);
    }

    static IEnumerable<Sample> OfPeriods(Observation observation, Window window) => observation.PeriodsIn(window)
        .Where(period => observation.Seen(window) is { } seen && seen.Holds(period.Window) && HasValue(period.Sample))
        .Select(period => period.Sample);

    /// <summary>The latest in the window; null where there is none.</summary>
    public static RecordedValue? LatestIn(Observation observation, Window window)
    {
        var (first, end) = observation.Samples(window);
        var latest = OfPeriods(observation, window).Select(sample => (RecordedValue?)Read(sample)).OrderBy(value => value?.Day).LastOrDefault();
        for (var index = end - 1; index >= first; index--)
        {
            var sample = observation.Series.Samples[index];
            if (HasValue(sample))
            {
                return latest is { } period && period.Day > sample.Day ? latest : Read(sample);
            }
        }

        return latest;
    }

    /// <summary>The first in the window; null where there is none.</summary>
    public static RecordedValue? FirstIn(Observation observation, Window window) =>
        OfDays(observation, window).Take(1).Concat(OfPeriods(observation, window)).Select(sample => (RecordedValue?)Read(sample)).MinBy(value => value?.Day);

    /// <summary>
    /// The values of several people as one: shares are pooled, which percentages without their sessions cannot be; all
    /// else adds up.
    /// </summary>
    public static Finding Pooled(ImmutableArray<RecordedValue> values)
    {
        var evidence = EvidenceLines.Of(values.Select(value => value.Evidence));
        var ratios = values.Select(value => value.Value).OfType<RatioValue>().ToImmutableArray();

        return values is [var single] ? Just(single.Value, single.Number, evidence)
            : ratios.Length == values.Length ? Just(Sum(ratios), ExactValue.Of(Sum(ratios)) ?? 0, evidence)
            : values.All(value => value.Value is NumberValue) ? Just(Sum(values), Sum(values).Number, evidence)
            : Finding.Flawed(ReasonCode.BarePercentages, evidence);
    }

    static Finding Just(Value value, Fraction number, ImmutableArray<Evidence> evidence) =>
        new(value, Bounds.Just(number), Bounds.Everything, evidence);

    static RatioValue Sum(ImmutableArray<RatioValue> ratios) =>
        new(ratios.Sum(ratio => ratio.Part), ratios.Sum(ratio => ratio.Whole));

    static NumberValue Sum(ImmutableArray<RecordedValue> values) =>
        new(values.Aggregate((Fraction)0, (sum, value) => sum + value.Number));

    static bool HasValue(Sample sample) => sample is not ({ Kind: SampleKind.Ratio, Whole: 0 } or { Status: not null });

    static RecordedValue Read(Sample sample) => sample.Kind switch
    {
        SampleKind.Ratio => new RecordedValue(
            new RatioValue(sample.Part, sample.Whole),
            RatioEvaluator.Quotient(sample.Part, sample.Whole),
            sample.Day,
            sample.Evidence),
        SampleKind.Percentage => Percentage(sample),
        _ => new RecordedValue(new NumberValue(sample.Part), sample.Part, sample.Day, sample.Evidence),
    };

    static RecordedValue Percentage(Sample sample)
    {
        var quotient = (Fraction)sample.Part / 100;

        return new RecordedValue(new QuotientValue(quotient), quotient, sample.Day, sample.Evidence);
    }
}
