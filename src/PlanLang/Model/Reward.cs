namespace PlanLang.Model;

/// <summary>Something good that follows: <c>reward cinema: We go to the cinema together</c>.</summary>
/// <param name="Id">The name, or <c>reward 1</c> by its place.</param>
/// <param name="Name">How other lines refer to it; null where it has none.</param>
/// <param name="Title">What it is.</param>
/// <param name="From">Who gives it.</param>
/// <param name="When">When it is earned; null only where the line is missing.</param>
/// <param name="SeenBy">Who may see it, where it says so.</param>
/// <param name="At">Where its name, or else its keyword, stands.</param>
public sealed record Reward(
    string Id, string? Name, Prose Title, ImmutableArray<Person> From, Condition? When, SeenBy? SeenBy, Location At);
