namespace PlanLang.Evaluation;

/// <summary>Records of which only the sum matters, and what it may be.</summary>
/// <param name="Members">Which.</param>
/// <param name="Highest">The highest value of one.</param>
/// <param name="Low">The lowest sum.</param>
/// <param name="High">The highest sum.</param>
readonly record struct SlotGroup(ImmutableArray<Slot> Members, int Highest, long Low, long High)
{
    /// <summary>Above so many, what is wanted is looked for from below.</summary>
    const int Many = 64;

    /// <summary>Records that may hold anything.</summary>
    public static SlotGroup Of(ImmutableArray<Slot> members, int highest) => new(members, highest, 0, (long)highest * members.Length);

    /// <summary>Whether there is something to choose.</summary>
    public bool IsOpen => Low < High;

    /// <summary>The lower part of it.</summary>
    public SlotGroup Lower => this with { High = Middle };

    /// <summary>The upper part of it.</summary>
    public SlotGroup Upper => this with { Low = Middle + 1 };

    long Middle => High > Many && High > 4 * (Low + 1) ? (2 * Low) + 1 : Low + ((High - Low) / 2);

    /// <summary>Its members, filled one after the other.</summary>
    public Ranges Narrow(Ranges ranges)
    {
        var (low, high, highest) = (Low, High, (long)Highest);
        foreach (var slot in Members)
        {
            var (least, most) = (Math.Min(low, highest), Math.Min(high, highest));
            ranges = ranges.With(slot, (int)least, (int)most);
            (low, high) = (low - least, high - most);
        }

        return ranges;
    }
}
