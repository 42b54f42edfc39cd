using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Looks for a future in which all parts of a condition are as they are wanted at the same time.</summary>
sealed class WitnessSearch(Condition condition, Demand demand, Prospects prospects, Standpoint at, Window days)
{
    const int MostJudged = 6000;

    readonly HashSet<string> _hopeless = [];
    int _judged;

    /// <summary>Whether it gave up before it knew.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>A future in which it is met on the day; null where there is none.</summary>
    public Witness? On(DateOnly day)
    {
        if (!prospects.ChanceOf(demand, day, Ranges.All).HasFlag(Chance.Fulfilled))
        {
            return null;
        }

        var choices = Choices.Of(demand, part => prospects.ChanceOf(part, day, Ranges.All));

        return choices.Select(parts => AtCorners(parts, day)).FirstOrDefault(found => found is not null)
            ?? choices.Select(parts => Inside(parts, day)).FirstOrDefault(found => found is not null);
    }

    /// <summary>With the best or the worst of everything.</summary>
    Witness? AtCorners(ImmutableArray<LeafDemand> parts, DateOnly day)
    {
        foreach (var wishes in Points(parts, day))
        {
            if (IsMet(wishes, day, Ranges.All) is { } future)
            {
                return new Witness(day, parts, wishes, Ranges.All, future);
            }
        }

        return null;
    }

    /// <summary>With values in between, where the parts want different things.</summary>
    Witness? Inside(ImmutableArray<LeafDemand> parts, DateOnly day)
    {
        foreach (var wishes in Points(parts, day).DistinctBy(wishes => string.Join(' ', wishes.Where(wish => wish is not MeasureWish))))
        {
            foreach (var slots in Slots.Of(parts, wishes, at, day))
            {
                if (_hopeless.Contains(slots.Key))
                {
                    continue;
                }

                if (Searched(parts, wishes, day, slots) is { } found)
                {
                    return found;
                }

                _hopeless.Add(slots.Key);
            }
        }

        return null;
    }

    IEnumerable<ImmutableArray<Wish>> Points(ImmutableArray<LeafDemand> parts, DateOnly day) => Choices.Points(
        [.. parts.Select(leaf => prospects.WayOf(leaf, day, Ranges.All).Way)],
        demand.Leaves.SelectMany(leaf => leaf.Ways[0]));

    Standpoint? IsMet(ImmutableArray<Wish> wishes, DateOnly day, Ranges ranges)
    {
        var future = ranges.AreAll ? at.Memory.Futures.Of(wishes, at, days.To) : Futures.Of(wishes, at, day, ranges);

        return Judge.Of(condition, future.Trying(day)).Verdict == Verdict.Met ? future : null;
    }

    /// <summary>Halves the values that the records may hold until all goes together, or nothing does.</summary>
    Witness? Searched(ImmutableArray<LeafDemand> parts, ImmutableArray<Wish> wishes, DateOnly day, Slots slots)
    {
        if (_judged > MostJudged)
        {
            IsUnsure = true;
            return null;
        }

        var before = prospects.Judged;
        var isHopeless = Array.Exists([.. parts], leaf => prospects.WayOf(leaf, day, slots.Ranges).Chance == Chance.None);
        _judged += prospects.Judged - before;
        if (isHopeless)
        {
            return null;
        }

        foreach (var point in slots.Corners(wishes))
        {
            if (IsMet(point, day, slots.Ranges) is { } future)
            {
                return new Witness(day, parts, point, slots.Ranges, future);
            }
        }

        return slots.Halves() is var (low, high) ? Searched(parts, wishes, day, low) ?? Searched(parts, wishes, day, high) : null;
    }
}
