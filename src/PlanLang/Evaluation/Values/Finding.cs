using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>What is recorded in a window, before anybody asks whether it is enough to judge by.</summary>
/// <param name="Value">What it comes to; null where nothing was found.</param>
/// <param name="Known">Where the value lies if nothing is missing: a single value unless an entry for a period is cut.</param>
/// <param name="Possible">Where it lies whatever the missing days may hold.</param>
/// <param name="Evidence">The lines looked at.</param>
sealed record Finding(Value? Value, Bounds Known, Bounds Possible, ImmutableArray<Evidence> Evidence)
{
    /// <summary>Why there is no value to compare; null where there is one.</summary>
    public ReasonCode? Flaw { get; init; }

    /// <summary>Whether the window cuts through an entry for a longer period.</summary>
    public Cut Cut { get; init; }

    /// <summary>Nothing to compare, for that reason.</summary>
    public static Finding Flawed(ReasonCode flaw, ImmutableArray<Evidence> evidence) =>
        new(null, Bounds.Everything, Bounds.Everything, evidence) { Flaw = flaw };
}

/// <summary>Whether a window cuts through an entry for a longer period.</summary>
enum Cut
{
    /// <summary>All entries lie inside or outside.</summary>
    None,

    /// <summary>Nobody knows how much of an entry falls in.</summary>
    Through,
}
