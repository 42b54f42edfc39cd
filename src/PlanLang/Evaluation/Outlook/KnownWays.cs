namespace PlanLang.Evaluation;

/// <summary>
/// What is known in one search: the best way of each part on each day as it was found. Parts for which reviews do not matter have
/// the same at all of them.
/// </summary>
sealed class KnownWays
{
    readonly Dictionary<LeafDemand, Dictionary<DateOnly, (Chance Chance, ImmutableArray<Wish> Way)>> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>What it took so far.</summary>
    public Effort Effort { get; } = new();

    /// <summary>That of a part on a day, found now where it is not known.</summary>
    public (Chance Chance, ImmutableArray<Wish> Way) Of(LeafDemand leaf, DateOnly day, Func<(Chance Chance, ImmutableArray<Wish> Way)> find)
    {
        if (!_known.TryGetValue(leaf, out var days))
        {
            _known[leaf] = days = [];
        }

        return days.TryGetValue(day, out var way) ? way : days[day] = find();
    }
}
