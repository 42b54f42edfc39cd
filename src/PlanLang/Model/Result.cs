using PlanLang.Syntax;

namespace PlanLang.Model;

/// <summary>A result that the service can claim for: <c>result progress: Education and crime</c>.</summary>
/// <param name="Id">The name, or <c>result 1</c> by its place; versions that follow each other share it.</param>
/// <param name="Name">How other lines refer to it; null where it has none.</param>
/// <param name="Title">What it is.</param>
/// <param name="When">When it is met; null only where the line is missing.</param>
/// <param name="Pays">Pounds; null where it is not said.</param>
/// <param name="NotWith">The ids of the results that are never paid beside it.</param>
/// <param name="Origin">Since when it counts, and where it comes from.</param>
/// <param name="SeenBy">Who may see it, where it says so.</param>
/// <param name="At">Where its name, or else its keyword, stands.</param>
public sealed record Result(
    string Id,
    string? Name,
    Prose Title,
    Condition? When,
    Fraction? Pays,
    ImmutableArray<string> NotWith,
    RuleOrigin Origin,
    SeenBy? SeenBy,
    Location At);
