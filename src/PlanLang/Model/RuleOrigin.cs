using PlanLang.Dates;

namespace PlanLang.Model;

/// <summary>Where a rule comes from, and when it counts.</summary>
/// <param name="InForce">Its first and last day, both counted; null for always, the last day that there is where no end is known. A rule without a period has that of its library.</param>
/// <param name="Source">The document and paragraph; null where it is not said.</param>
public sealed record RuleOrigin(Window? InForce, Prose? Source)
{
    /// <summary>Whether the rule counts on the day.</summary>
    public bool IsInForce(DateOnly day) => InForce?.Contains(day) ?? true;

    /// <summary>Whether both count on some day.</summary>
    public bool Overlaps(RuleOrigin other) =>
        InForce is not { } mine || other.InForce is not { } theirs || mine.Overlaps(theirs);
}
