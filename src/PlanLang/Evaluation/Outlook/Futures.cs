using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>
/// How things could go on, for the wishes that were asked for: conditions that wish for the same share one future.
/// No day of it looks at later ones, so it may reach further than a condition needs.
/// </summary>
sealed class Futures
{
    const int Year = 366;

    readonly Dictionary<ImmutableArray<Wish>, List<(Standpoint Now, Standpoint Future)>> _known = new(SameWishes.Comparer);

    /// <summary>The future with those wishes, seen from that day or a later one.</summary>
    public Standpoint Of(ImmutableArray<Wish> wishes, Standpoint at, DateOnly horizon)
    {
        if (!_known.TryGetValue(wishes, out var all))
        {
            _known[wishes] = all = [];
        }

        foreach (var known in all)
        {
            if (known.Now.AsOf == at.AsOf && known.Now.Sight == at.Sight && known.Future.AsOf >= horizon)
            {
                return known.Future;
            }
        }

        var future = New(wishes, at, TwiceAsFar(at.AsOf, horizon), Ranges.All);
        all.Add((at, future));

        return future;
    }

    /// <summary>The same with what the records may hold; with fewer values to choose from, or what is compared with one day, it is not worth remembering.</summary>
    public static Standpoint Of(ImmutableArray<Wish> wishes, Standpoint at, DateOnly horizon, Ranges values) =>
        values.AreAll && !wishes.Any(wish => wish is MeasureWish { Compared: not null }) ? at.Memory.Futures.Of(wishes, at, horizon) : New(wishes, at, horizon, values);

    static Standpoint New(ImmutableArray<Wish> wishes, Standpoint at, DateOnly horizon, Ranges values) =>
        Standpoint.At(at.Plan, ComingDiary.Of(wishes, at, horizon, values), horizon);

    /// <summary>Mostly a year ahead is enough; who looks further will look further still.</summary>
    static DateOnly TwiceAsFar(DateOnly today, DateOnly horizon) => today.PlusDays(Math.Max(Year, 2L * (horizon.DayNumber - today.DayNumber)));

    /// <summary>The same wishes in the same order.</summary>
    public sealed class SameWishes : EqualityComparer<ImmutableArray<Wish>>
    {
        /// <summary>The only one there need be.</summary>
        public static SameWishes Comparer { get; } = new();

        public override bool Equals(ImmutableArray<Wish> x, ImmutableArray<Wish> y) => x == y || x.SequenceEqual(y);

        public override int GetHashCode(ImmutableArray<Wish> obj) => obj.Aggregate(0, HashCode.Combine);
    }
}
