using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>How little would do: families are not asked for the best where less leads to the same day.</summary>
/// <param name="witness">A future with the best of everything.</param>
/// <param name="at">Today.</param>
sealed class Enough(Witness witness, Standpoint at)
{
    readonly ImmutableArray<Verdict> _best = Verdicts(witness, witness.Future);

    /// <summary>By the name of its measure, the value that does if each record to come holds it; none where only the best does.</summary>
    public ImmutableDictionary<string, Sample> Values()
    {
        var (values, ranges) = (ImmutableDictionary<string, Sample>.Empty, witness.Values);
        foreach (var wish in witness.Wishes.OfType<MeasureWish>().Where(IsGraded))
        {
            if (StepsOf(wish) is { } steps && Edge(wish, steps, ranges) is var edge && edge != BestOf(wish, steps))
            {
                values = values.SetItem(wish.Measure.Name, steps.At(edge, witness.Day));
                ranges = With(wish, edge, ranges);
            }
        }

        return values;
    }

    bool IsGraded(MeasureWish wish) =>
        wish is { Measure.Kind: RatioKind or ScaleKind or NumberKind, Compared: null } && !witness.Values.Narrow(wish);

    /// <summary>The values that each of its records can have; null where they differ from person to person.</summary>
    ValueSteps? StepsOf(MeasureWish wish) =>
        witness.SeriesOf(wish).Select(series => ValueSteps.Of(wish.Measure, series.Samples.Where(sample => sample.Day <= at.AsOf))).Distinct().ToList() is [var steps] ? steps : null;

    static int BestOf(MeasureWish wish, ValueSteps steps) => wish.Direction == Direction.Up ? steps.Highest : 0;

    /// <summary>The value farthest from the best that still does, found by halving.</summary>
    int Edge(MeasureWish wish, ValueSteps steps, Ranges ranges)
    {
        var best = BestOf(wish, steps);
        var (does, not) = (best, best == 0 ? steps.Highest + 1 : -1);
        while (Math.Abs(does - not) > 1)
        {
            var middle = not + ((does - not) / 2);
            (does, not) = Does(With(wish, middle, ranges)) ? (middle, not) : (does, middle);
        }

        return does;
    }

    Ranges With(MeasureWish wish, int number, Ranges ranges) => witness.SeriesOf(wish)
        .SelectMany(series => witness.Coming(series, at.AsOf).Select(sample => new Slot(wish.Measure.Name, series.Subject?.Name, sample.Day)))
        .Aggregate(ranges, (narrowed, slot) => narrowed.With(slot, number, number));

    /// <summary>Whether each part comes to the same as with the best.</summary>
    bool Does(Ranges ranges) => Verdicts(witness, Futures.Of(witness.Wishes, at, witness.Day, ranges)).SequenceEqual(_best);

    static ImmutableArray<Verdict> Verdicts(Witness witness, Standpoint future) =>
        [.. witness.Needed.Select(leaf => Judge.Of(leaf.Condition, future.Trying(witness.Day)).Verdict)];
}
