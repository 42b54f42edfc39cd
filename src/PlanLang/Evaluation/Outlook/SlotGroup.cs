using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>Records of which only the sum matters, and what it may be; or which hold the same, and what that may be.</summary>
/// <param name="Members">Which.</param>
/// <param name="Low">The lowest sum, or value.</param>
/// <param name="High">The highest.</param>
readonly record struct SlotGroup(ImmutableArray<OpenSlot> Members, long Low, long High)
{
    /// <summary>Whether each holds the same.</summary>
    bool AreSame { get; init; }

    /// <summary>Above so many, what is wanted is looked for among the low ones first.</summary>
    const int Many = 64;

    /// <summary>Records that may hold anything.</summary>
    public static SlotGroup Of(ImmutableArray<OpenSlot> members) => new(members, 0, members.Sum(member => (long)member.Steps.Highest));

    /// <summary>Records that may as well hold the same, and may hold anything.</summary>
    public static SlotGroup Same(ImmutableArray<OpenSlot> members) => new(members, 0, members[0].Steps.Highest) { AreSame = true };

    /// <summary>The same records, as low or as high as can be.</summary>
    public SlotGroup At(Direction direction) => direction == Direction.Up ? this with { Low = High } : this with { High = Low };

    /// <summary>Whether there is something to choose.</summary>
    public bool IsOpen => Low < High;

    /// <summary>How much there is.</summary>
    public long Width => High - Low;

    /// <summary>The lower part of it.</summary>
    public SlotGroup Lower => this with { High = Middle };

    /// <summary>The upper part of it.</summary>
    public SlotGroup Upper => this with { Low = Middle + 1 };

    long Middle => High > Many && High > 4 * (Low + 1) ? (long)Math.Sqrt((Low + 1) * (double)High) : Low + ((High - Low) / 2);

    /// <summary>Its members, each with the same, or filled one after the other.</summary>
    public Ranges Narrow(Ranges ranges)
    {
        var (low, high) = (Low, High);
        foreach (var (slot, steps) in Members)
        {
            var (least, most) = (Math.Min(low, steps.Highest), Math.Min(high, steps.Highest));
            ranges = ranges.With(slot, (int)least, (int)most);
            (low, high) = AreSame ? (low, high) : (low - least, high - most);
        }

        return ranges;
    }
}

/// <summary>A record to come, and the values that it can have.</summary>
readonly record struct OpenSlot(Slot Slot, ValueSteps Steps);
