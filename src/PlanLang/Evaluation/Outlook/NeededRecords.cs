using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>What must be recorded for a condition to be met on the earliest day.</summary>
/// <param name="witness">A future in which it is.</param>
/// <param name="at">Today.</param>
sealed class NeededRecords(Witness witness, Standpoint at)
{
    readonly ImmutableDictionary<string, Sample> _enough = new Enough(witness, at).Values();

    /// <summary>One a wish and those whom it is about, but for what comes by itself.</summary>
    public ImmutableArray<Needed> All() =>
        [.. witness.Needed.Where(leaf => !ComesByItself(leaf)).SelectMany(Of).DistinctBy(needed => (needed.Wish, needed.Of))];

    IEnumerable<Needed> Of(LeafDemand leaf)
    {
        var abouts = leaf.Ways.SelectMany(way => way).Select(wish => wish.About).ToHashSet(StringComparer.Ordinal);

        return witness.Wishes.Where(wish => abouts.Contains(wish.About)).SelectMany(wish => wish is MeasureWish value ? OfMeasure(value, leaf.Condition) : [new Needed(wish, null, 0)]);
    }

    /// <summary>Neither a record of another kind nor the worst that can be recorded would change it.</summary>
    bool ComesByItself(LeafDemand leaf)
    {
        var (values, others) = (leaf.Ways[0].OfType<MeasureWish>().ToList(), leaf.Ways[0].Where(wish => wish is not MeasureWish).ToList());
        var worst = values.Select(wish => wish with
        {
            Direction = wish.Direction.Opposite(),
            Polarity = wish.Polarity.Opposite(),
        });
        var future = at.Memory.Futures.Of([.. worst], at, witness.Future.AsOf);

        return leaf.Allows(Judge.Of(leaf.Condition, future.Trying(witness.Day)).Verdict);
    }

    IEnumerable<Needed> OfMeasure(MeasureWish wish, Condition leaf)
    {
        var coming = witness.SeriesOf(wish).Where(series => IsMeant(series, leaf))
            .Select(series => (series.Subject, Samples: witness.Coming(series, at.AsOf)))
            .ToList();

        return witness.Values.Narrow(wish)
            ? coming.Select(one => (one.Subject, Samples: one.Samples.Where(sample => witness.Values.Holds(new Slot(wish.Measure.Name, one.Subject?.Name, sample.Day))).ToImmutableArray()))
                .Where(one => !one.Samples.IsEmpty)
                .Select(one => new Needed(wish, one.Subject is { } person ? new PersonSubject(person) : new FamilySubject(), one.Samples.Length) { Values = one.Samples })
            : [new Needed(wish, LookedAt.By(leaf)?.Subject, IsAskedFor(wish) ? coming.Select(one => one.Samples.Length).DefaultIfEmpty(0).Max() : 0)
            {
                Enough = _enough.TryGetValue(wish.Measure.Name, out var enough) ? enough : null,
                Turn = wish.Compared is { } compared ? TurnOf(compared, wish.Direction) : null,
            },
            ];
    }

    /// <summary>What is compared with comes first, or lasts to the end.</summary>
    Turn TurnOf(Compared compared, Direction then) =>
        compared.To < witness.Day ? new Turn(compared.To, then.Opposite()) : new Turn(compared.From.PlusDays(-1), then);

    /// <summary>Where nobody promised a record of a count, none is needed to say that there was nothing.</summary>
    static bool IsAskedFor(MeasureWish wish) =>
        !(wish is { Measure: { Kind: CountKind, Promise.Every: null } or { Kind: CountKind, Promise: null }, Direction: Direction.Down });

    static bool IsMeant(Series series, Condition leaf) =>
        LookedAt.By(leaf)?.Subject.Alone is not { } one || one.Name == series.Subject?.Name;
}
