namespace PlanLang.Evaluation;

/// <summary>Looks for what the records to come could hold, where some parts of a condition want more of them and others less.</summary>
sealed class ValueSearch(Prospects prospects, Standpoint at)
{
    readonly HashSet<string> _hopeless = [];
    readonly HashSet<string> _possible = [];
    readonly Dictionary<string, Ranges> _found = [];

    /// <summary>Whether all that nothing did for was so whenever reviews are held: what counts last at each of them is recorded by then.</summary>
    public bool IsSoAtAnyReviews { get; private set; } = true;

    /// <summary>
    /// What the records of the cluster would hold for all its parts to be as they are wanted, or to drop out; null where nothing
    /// does, and all that they may where the wishes do.
    /// </summary>
    public Ranges? Of(Cluster cluster, ImmutableArray<Wish> wishes, DateOnly day)
    {
        if (!cluster.IsContested)
        {
            return cluster.Wishes.All(wishes.Contains) ? Ranges.All : Held(cluster, wishes, day);
        }

        var pairs = cluster.Pairs.Select(pair => (Pair: pair, Slots: Slots.Of(pair, wishes, at, day))).OrderBy(one => one.Slots.Open.Count());
        if (pairs.Where(one => !IsPossible(one.Pair, wishes, day, one.Slots)).Select(one => one.Pair).FirstOrDefault() is { } impossible)
        {
            IsSoAtAnyReviews &= impossible.IsAtReviews;
            return null;
        }

        var found = Among(cluster, wishes, day, Slots.Of(cluster, wishes, at, day));
        IsSoAtAnyReviews &= found is not null || cluster.IsAtReviews;

        return found;
    }

    Ranges? Among(Cluster cluster, ImmutableArray<Wish> wishes, DateOnly day, Slots slots)
    {
        var key = KeyOf(cluster, wishes, slots);

        return _hopeless.Contains(key) ? null
            : _found.TryGetValue($"{day.DayNumber} {key}", out var known) ? known
            : Searched(cluster, wishes, day, slots) is { } found ? _found[$"{day.DayNumber} {key}"] = found
            : Hopeless(key);
    }

    /// <summary>The same where the parts do not tell, so that all must be judged together.</summary>
    public Ranges? Of(Cluster cluster, ImmutableArray<Wish> wishes, DateOnly day, Func<ImmutableArray<Wish>, Ranges, bool> isMet) =>
        cluster.IsContested ? Searched(cluster, wishes, day, Slots.Of(cluster, wishes, at, day), isMet) : Held(cluster, wishes, day);

    Ranges Held(Cluster cluster, ImmutableArray<Wish> wishes, DateOnly day) =>
        Slots.Of(cluster, wishes, at, day).Held(wishes.Where(wish => wish is not MeasureWish).Concat(cluster.Wishes));

    Ranges? Hopeless(string key)
    {
        _hopeless.Add(key);

        return null;
    }

    /// <summary>Whether two parts do not want what cannot be at the same time.</summary>
    bool IsPossible(Cluster pair, ImmutableArray<Wish> wishes, DateOnly day, Slots slots)
    {
        var key = KeyOf(pair, wishes, slots);
        if (_possible.Contains(key) || _hopeless.Contains(key))
        {
            return _possible.Contains(key);
        }

        var isPossible = Searched(pair, wishes, day, slots) is not null;
        (isPossible ? _possible : _hopeless).Add(key);

        return isPossible;
    }

    string KeyOf(Cluster cluster, ImmutableArray<Wish> wishes, Slots slots) =>
        $"{string.Join(' ', cluster.Parts.Select(prospects.NumberOf))} {string.Join(' ', wishes.Where(wish => wish is not MeasureWish))} {slots.Key}";

    Ranges? Searched(Cluster cluster, ImmutableArray<Wish> wishes, DateOnly day, Slots slots) =>
        Searched(cluster, wishes, day, slots, (point, ranges) => AreMet(cluster, point, day, ranges));

    bool AreMet(Cluster cluster, ImmutableArray<Wish> wishes, DateOnly day, Ranges ranges)
    {
        prospects.Effort.Judge();
        var future = Futures.Of(wishes, at, day, ranges).Trying(day);

        return cluster.Parts.All(leaf => leaf.Allows(Judge.Of(leaf.Condition, future).Verdict));
    }

    Ranges? Searched(Cluster cluster, ImmutableArray<Wish> wishes, DateOnly day, Slots slots, Func<ImmutableArray<Wish>, Ranges, bool> isMet) =>
        new Halving(prospects, cluster, wishes, day, isMet).In(slots);
}
