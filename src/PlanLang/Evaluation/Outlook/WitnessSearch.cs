using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Looks for a future in which all parts of a condition are as they are wanted at the same time.</summary>
sealed class WitnessSearch(Condition condition, Demand demand, Prospects prospects, Standpoint at)
{
    /// <summary>Nobody looks through more ways of choosing some of many parts.</summary>
    const int MostChoices = 256;

    readonly ValueSearch _values = new(prospects, at);
    readonly bool _areReviewsOpen = ReviewTimes.AreOpen(demand, at) && !demand.Leaves.Any(leaf => leaf.Ways.Any(way => way.Any(wish => wish is ReviewWish { Held: ReviewsHeld.Chosen })));
    bool _isCut;

    /// <summary>Whether it gave up before it knew.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>A future in which it is met on the day; null where there is none.</summary>
    public Witness? On(DateOnly day)
    {
        if (!prospects.ChanceOf(demand, day, Ranges.All).HasFlag(Chance.Fulfilled))
        {
            return null;
        }

        var choices = Choices.Of(demand, part => prospects.ChanceOf(part, day, Ranges.All)).Take(MostChoices + 1).ToList();
        var found = First(choices, parts => AtCorners(parts, day)) ?? First(choices, parts => Inside(parts, day));
        IsUnsure = found is null && (prospects.Effort.IsSpent || _isCut || choices.Count > MostChoices || (_areReviewsOpen && !_values.IsSoAtAnyReviews));

        return found;
    }

    /// <summary>With the best or the worst of everything.</summary>
    Witness? AtCorners(ImmutableArray<LeafDemand> parts, DateOnly day) =>
        First(Points(WaysOf(parts, day), []).Take(Choices.Most), wishes => Met(parts, wishes, day, Ranges.All));

    /// <summary>With values in between, where the parts want different things: these are looked for beside all else that is wished for.</summary>
    Witness? Inside(ImmutableArray<LeafDemand> parts, DateOnly day)
    {
        var (clusters, ways) = (Cluster.Of(parts), WaysOf(parts, day));
        var beside = ways.Select(way => way.RemoveAll(wish => wish is MeasureWish)).Append([.. parts.SelectMany(leaf => leaf.Ways).SelectMany(way => way).OfType<ReviewWish>()]);
        var points = Points([.. beside], ways.SelectMany(way => way)).ToList();
        _isCut |= points.Count > Choices.Most;

        return First(points.Take(Choices.Most), wishes => Put(parts, clusters, wishes, day));
    }

    Witness? First<T>(IEnumerable<T> several, Func<T, Witness?> find) =>
        several.TakeWhile(_ => !prospects.Effort.IsSpent).Select(find).FirstOrDefault(found => found is not null);

    /// <summary>Each cluster alone, and then all of them together.</summary>
    Witness? Put(ImmutableArray<LeafDemand> parts, ImmutableArray<Cluster> clusters, ImmutableArray<Wish> wishes, DateOnly day)
    {
        var values = Ranges.All;
        foreach (var cluster in clusters)
        {
            if (_values.Of(cluster, wishes, day) is not { } some)
            {
                return null;
            }

            values = values.And(some);
        }

        var found = Met(parts, wishes, day, values)
            ?? (_values.Of(new Cluster(parts), wishes, day, (point, ranges) => Met(parts, point, day, ranges) is not null) is { } all ? Met(parts, wishes, day, all) : null);
        _isCut |= _areReviewsOpen && found is null;

        return found;
    }

    ImmutableArray<ImmutableArray<Wish>> WaysOf(ImmutableArray<LeafDemand> parts, DateOnly day) => [.. parts.Select(leaf => prospects.WayOf(leaf, day, Ranges.All).Way)];

    IEnumerable<ImmutableArray<Wish>> Points(ImmutableArray<ImmutableArray<Wish>> ways, IEnumerable<Wish> others) =>
        Choices.Points(ways, others.Concat(demand.Leaves.SelectMany(leaf => leaf.Ways[0])));

    Witness? Met(ImmutableArray<LeafDemand> parts, ImmutableArray<Wish> wishes, DateOnly day, Ranges ranges)
    {
        prospects.Effort.Judge();
        var future = Futures.Of(wishes, at, day, ranges);

        return Judge.Of(condition, future.Trying(day)).Verdict == Verdict.Met ? new Witness(day, parts, wishes, ranges, future) : null;
    }
}
