namespace PlanLang.Evaluation;

/// <summary>Halves what the records to come may hold until all parts of a condition go together, or nothing does.</summary>
/// <param name="prospects">What each part comes to.</param>
/// <param name="cluster">The parts.</param>
/// <param name="wishes">What else is written down, and how the values would lean.</param>
/// <param name="day">The day.</param>
/// <param name="isMet">Whether all goes together.</param>
sealed class Halving(Prospects prospects, Cluster cluster, ImmutableArray<Wish> wishes, DateOnly day, Func<ImmutableArray<Wish>, Ranges, bool> isMet)
{
    readonly ImmutableArray<(LeafDemand Leaf, ImmutableArray<ImmutableArray<Wish>> Ways)> _parts = [.. cluster.Parts.Select(leaf => (leaf, WaysOf(leaf, wishes, prospects, day)))];

    /// <summary>What they would hold; null where nothing does, or where there was no patience left.</summary>
    public Ranges? In(Slots slots) => CanBe(slots) ? Inside(slots) : null;

    Ranges? Inside(Slots slots)
    {
        while (!prospects.Effort.IsSpent)
        {
            if (slots.Corners(wishes).FirstOrDefault(point => isMet(point, slots.Ranges)) is { IsDefault: false } met)
            {
                return slots.Held(met);
            }

            if (Narrowed(slots) is not { } narrowed)
            {
                return null;
            }

            if (narrowed == slots)
            {
                return slots.Open.Select(place => In(slots.Lower(place)) ?? In(slots.Upper(place))).FirstOrDefault();
            }

            slots = narrowed;
        }

        return null;
    }

    /// <summary>Without the halves that leave some part no chance; null where that is everything.</summary>
    Slots? Narrowed(Slots slots)
    {
        foreach (var place in slots.Open.Where(slots.IsGraded))
        {
            while (slots.IsOpen(place))
            {
                var (lower, upper) = (slots.Lower(place), slots.Upper(place));
                var (canBeLower, canBeUpper) = (CanBe(lower, place), CanBe(upper, place));
                if (canBeLower == canBeUpper)
                {
                    if (!canBeLower)
                    {
                        return null;
                    }

                    break;
                }

                slots = canBeLower ? lower : upper;
            }
        }

        return slots;
    }

    bool CanBe(Slots slots) => _parts.All(part => prospects.CanBe(part.Leaf, part.Ways, day, slots.Ranges));

    /// <summary>The same where nothing else is new.</summary>
    bool CanBe(Slots slots, int place) =>
        _parts.All(part => !slots.IsSeenBy(place, part.Leaf) || prospects.CanBe(part.Leaf, part.Ways, day, slots.Ranges));

    /// <summary>How the values of a part would be recorded, beside all else that is wished for.</summary>
    static ImmutableArray<ImmutableArray<Wish>> WaysOf(LeafDemand leaf, ImmutableArray<Wish> wishes, Prospects prospects, DateOnly day) =>
    [
        .. leaf.Ways.Select(way => ImmutableArray.CreateRange(way.Select(wish => wish is MeasureWish ? wish : wishes.First(other => other.About == wish.About))))
            .Distinct(Futures.SameWishes.Comparer)
            .SelectMany(way => prospects.TurnedFrom(leaf, way, day).Prepend(way)),
    ];
}
