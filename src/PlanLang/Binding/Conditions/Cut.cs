using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>Takes references out of conditions, so that nothing that is evaluated goes in a circle.</summary>
static class Cut
{
    /// <summary>The goal without the conditions at these places.</summary>
    public static Goal Goal(Goal goal, HashSet<Location> places) => places.Count == 0 ? goal : goal with
    {
        MetWhen = Condition(goal.MetWhen, places),
        Milestones = [.. goal.Milestones.Select(milestone => milestone with { Condition = Known(milestone.Condition, places) })],
    };

    /// <summary>The sanction without the conditions at these places.</summary>
    public static Sanction Sanction(Sanction sanction, HashSet<Location> places) => places.Count == 0 ? sanction : sanction with
    {
        When = Condition(sanction.When, places),
        EndsWhen = Condition(sanction.EndsWhen, places),
    };

    static Condition? Condition(Condition? condition, HashSet<Location> places) =>
        condition is null ? null : Known(condition, places);

    static Condition Known(Condition condition, HashSet<Location> places) => condition switch
    {
        _ when places.Contains(condition.At) => new BrokenCondition(condition.At),
        ListCondition list => list with
        {
            Parts = [.. list.Parts.Select(part => part with { Condition = Known(part.Condition, places) })],
        },
        JoinedCondition joined => joined with { Parts = [.. joined.Parts.Select(part => Known(part, places))] },
        _ => condition,
    };
}
