using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>A goal or sanction, and what it waits for.</summary>
/// <param name="Key">Kind and id: <c>goal school</c>.</param>
/// <param name="For">In the order written.</param>
sealed record Waiting(string Key, ImmutableArray<Reference> For)
{
    /// <summary>All goals and sanctions of a plan, with what their conditions wait for.</summary>
    public static ImmutableArray<Waiting> Of(ImmutableArray<Goal> goals, ImmutableArray<Sanction> sanctions) =>
    [
        .. goals.Select(goal => new Waiting(
            KeyOf(goal),
            AllOf([goal.MetWhen, .. goal.Milestones.Select(milestone => milestone.Condition)], goals))),
        .. sanctions.Select(sanction => new Waiting(
            SanctionKey(sanction.Id), AllOf([sanction.When, sanction.EndsWhen], goals))),
    ];

    /// <summary><c>sanction warning letter</c>.</summary>
    public static string SanctionKey(string id) => $"sanction {id}";

    static string KeyOf(Goal goal) => $"goal {goal.Id}";

    static ImmutableArray<Reference> AllOf(ImmutableArray<Condition?> conditions, ImmutableArray<Goal> goals) =>
        [.. conditions.OfType<Condition>().SelectMany(condition => Of(condition, goals))];

    static IEnumerable<Reference> Of(Condition condition, ImmutableArray<Goal> goals) => condition switch
    {
        ListCondition list => list.Parts.SelectMany(part => Of(part.Condition, goals)),
        JoinedCondition joined => joined.Parts.SelectMany(part => Of(part, goals)),
        GoalsCondition { Goals: NamedGoals named } => named.Ids.Select(id => new Reference($"goal {id}", condition.At)),
        GoalsCondition { Goals: QuantifiedGoals quantified } => goals
            .Where(goal => quantified.About is null || (goal.About is { } about && Names.Same(about, quantified.About)))
            .Select(goal => new Reference(KeyOf(goal), condition.At)),
        SanctionCondition sanction => [new Reference(SanctionKey(sanction.Id), condition.At)],
        _ => [],
    };
}
