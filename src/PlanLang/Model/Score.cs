namespace PlanLang.Model;

/// <summary>
/// Several goals as one number, by goal attainment scaling: <c>score goals: goal attainment scaling</c>.
/// </summary>
/// <param name="Id">The name, or <c>score 1</c> by its place.</param>
/// <param name="Name">How other lines refer to it; null where it has none.</param>
/// <param name="Title">What it is.</param>
/// <param name="Weights">Which goals, in the order written.</param>
/// <param name="SeenBy">Who may see it, where it says so.</param>
/// <param name="At">Where its name, or else its keyword, stands.</param>
public sealed record Score(
    string Id, string? Name, Prose Title, ImmutableArray<GoalWeight> Weights, SeenBy? SeenBy, Location At);

/// <summary>A line <c>goal school: weight 3</c>.</summary>
/// <param name="Goal">The goal's id.</param>
/// <param name="Weight">How much it counts, at least 1.</param>
public sealed record GoalWeight(string Goal, int Weight);
