using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>A goal or sanction, and what its conditions wait for.</summary>
/// <param name="Key">Kind and id: <c>goal school</c>.</param>
/// <param name="For">The keys, and where each is named.</param>
sealed record Waiting(string Key, ImmutableArray<(string Key, Location At)> For)
{
    /// <summary>All goals and sanctions of a plan.</summary>
    public static ImmutableArray<Waiting> Of(ImmutableArray<Goal> goals, ImmutableArray<Sanction> sanctions) =>
    [
        .. goals.Select(goal => new Waiting(
            $"goal {goal.Id}",
            AllOf([goal.MetWhen, .. goal.Milestones.Select(milestone => milestone.Condition)], goals))),
        .. sanctions.Select(sanction => new Waiting($"sanction {sanction.Id}", AllOf([sanction.When, sanction.EndsWhen], goals))),
    ];

    static ImmutableArray<(string Key, Location At)> AllOf(ImmutableArray<Condition?> conditions, ImmutableArray<Goal> goals) =>
        [.. conditions.OfType<Condition>().SelectMany(condition => Of(condition, goals))];

    static IEnumerable<(string Key, Location At)> Of(Condition condition, ImmutableArray<Goal> goals) => condition switch
    {
        ListCondition list => list.Parts.SelectMany(part => Of(part.Condition, goals)),
        JoinedCondition joined => joined.Parts.SelectMany(part => Of(part, goals)),
        GoalsCondition { Goals: NamedGoals named } => named.Ids.Select(id => ($"goal {id}", condition.At)),
        GoalsCondition { Goals: QuantifiedGoals quantified } => goals
            .Where(goal => quantified.About is null || (goal.About is { } about && Names.Same(about, quantified.About)))
            .Select(goal => ($"goal {goal.Id}", condition.At)),
        SanctionCondition sanction => [($"sanction {sanction.Id}", condition.At)],
        _ => [],
    };
}
