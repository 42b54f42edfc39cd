using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Looks for a future in which all parts of a condition are as they are wanted at the same time.</summary>
sealed class WitnessSearch(Condition condition, Demand demand, Prospects prospects, Standpoint at)
{
    /// <summary>Nobody looks through more ways of choosing some of many parts.</summary>
    const int MostChoices = 256;

    readonly ValueSearch _values = new(prospects, at);

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
        var found = choices.Select(parts => AtCorners(parts, day)).FirstOrDefault(found => found is not null)
            ?? choices.Select(parts => Inside(parts, day)).FirstOrDefault(found => found is not null);
        IsUnsure = found is null && (_values.IsUnsure || choices.Count > MostChoices);

        return found;
    }

    /// <summary>With the best or the worst of everything.</summary>
    Witness? AtCorners(ImmutableArray<LeafDemand> parts, DateOnly day) =>
        Points(parts, day).Select(wishes => Met(parts, wishes, day, Ranges.All)).FirstOrDefault(found => found is not null);

    /// <summary>With values in between, where the parts want different things.</summary>
    Witness? Inside(ImmutableArray<LeafDemand> parts, DateOnly day)
    {
        var clusters = Cluster.Of(parts);

        return Points(parts, day).DistinctBy(wishes => string.Join(' ', wishes.Where(wish => wish is not MeasureWish)))
            .Select(wishes => Put(parts, clusters, wishes, day)).FirstOrDefault(found => found is not null);
    }

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

        return Met(parts, wishes, day, values)
            ?? (_values.Of(new Cluster(parts), wishes, day, (point, ranges) => Met(parts, point, day, ranges) is not null) is { } all ? Met(parts, wishes, day, all) : null);
    }

    IEnumerable<ImmutableArray<Wish>> Points(ImmutableArray<LeafDemand> parts, DateOnly day) => Choices.Points(
        [.. parts.Select(leaf => prospects.WayOf(leaf, day, Ranges.All).Way)],
        demand.Leaves.SelectMany(leaf => leaf.Ways[0]));

    Witness? Met(ImmutableArray<LeafDemand> parts, ImmutableArray<Wish> wishes, DateOnly day, Ranges ranges)
    {
        var future = Futures.Of(wishes, at, day, ranges);

        return Judge.Of(condition, future.Trying(day)).Verdict == Verdict.Met ? new Witness(day, parts, wishes, ranges, future) : null;
    }
}
