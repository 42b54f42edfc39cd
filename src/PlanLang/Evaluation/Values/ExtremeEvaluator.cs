using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary><c>the lowest</c>, <c>the highest</c> and <c>the average</c> of the records in a window.</summary>
static class ExtremeEvaluator
{
    /// <summary>The lowest: what is missing can only be lower still.</summary>
    public static Finding Lowest(ImmutableArray<Observation> observations, Window window)
    {
        var values = observations.SelectMany(one => RecordedValues.In(one, window)).ToList();
        var evidence = EvidenceLines.Of(values.Select(value => value.Evidence));

        return values.Count == 0 ? Finding.Flawed(ReasonCode.NoValue, []) : values.MinBy(value => value.Number) switch
        {
            var lowest => new Finding(
                lowest.Value,
                Bounds.Just(lowest.Number),
                new Bounds(LeastPossible(observations[0].Measure.Kind), lowest.Number),
                evidence),
        };
    }

    /// <summary>The highest: what is missing can only be higher still.</summary>
    public static Finding Highest(ImmutableArray<Observation> observations, Window window)
    {
        var values = observations.SelectMany(one => RecordedValues.In(one, window)).ToList();
        var evidence = EvidenceLines.Of(values.Select(value => value.Evidence));

        return values.Count == 0 ? Finding.Flawed(ReasonCode.NoValue, []) : values.MaxBy(value => value.Number) switch
        {
            var highest => new Finding(
                highest.Value,
                Bounds.Just(highest.Number),
                new Bounds(highest.Number, MostPossible(observations[0].Measure.Kind)),
                evidence),
        };
    }

    /// <summary>The mean of the records, each counted once.</summary>
    public static Finding Average(ImmutableArray<Observation> observations, Window window)
    {
        var values = observations.SelectMany(one => RecordedValues.In(one, window)).ToList();
        if (values.Count == 0)
        {
            return Finding.Flawed(ReasonCode.NoValue, []);
        }

        var mean = values.Aggregate((Fraction)0, (sum, value) => sum + value.Number) / values.Count;

        return new Finding(
            observations[0].Measure.Kind is RatioKind ? new QuotientValue(mean) : new NumberValue(mean),
            Bounds.Just(mean),
            Bounds.Everything,
            EvidenceLines.Of(values.Select(value => value.Evidence)));
    }

    static Fraction? LeastPossible(MeasureKind kind) => kind is ScaleKind scale ? scale.Lowest : 0;

    static Fraction? MostPossible(MeasureKind kind) => kind switch
    {
        ScaleKind scale => scale.Highest,
        RatioKind => 1,
        _ => null,
    };
}
