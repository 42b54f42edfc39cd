using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>One version of a rule that has a name.</summary>
/// <param name="Kind"><c>criteria</c> or <c>result</c>.</param>
/// <param name="Name">As written.</param>
/// <param name="InForce">Its first and last day; null for always.</param>
/// <param name="At">Where its name stands.</param>
sealed record RuleVersion(string Kind, string Name, Window? InForce, Location At)
{
    /// <summary>Whether both count on some day.</summary>
    public bool Overlaps(RuleVersion other) =>
        InForce is not { } mine || other.InForce is not { } theirs || mine.Overlaps(theirs);
}
