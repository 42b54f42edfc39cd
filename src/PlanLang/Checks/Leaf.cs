using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Checks;

/// <summary>One sentence within a condition, with lists and goals taken apart.</summary>
/// <param name="Condition">What it says.</param>
/// <param name="Polarity">Whether it must be so, or must not: under <c>none of</c>, or of a goal that <c>is not met</c>.</param>
/// <param name="At">Where it is written, or else where the goal is named that says it.</param>
sealed record Leaf(Condition Condition, Polarity Polarity, Location At)
{
    /// <summary>All the sentences that decide about a condition. Goals that refer to each other in a circle are passed over.</summary>
    public static IEnumerable<Leaf> Of(Condition condition, Plan plan) =>
        new LeafWalk(plan, []).Of(condition, Polarity.Is, null);
}
