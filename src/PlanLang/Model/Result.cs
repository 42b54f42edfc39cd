using PlanLang.Syntax;

namespace PlanLang.Model;

/// <summary>A result that the service can claim for: <c>result progress: Education and crime</c>.</summary>
/// <param name="Pays">Pounds; null where it is not said.</param>
/// <param name="NotWith">The ids of the results that are never paid beside it.</param>
public sealed record Result(
    string Id,
    string? Name,
    Prose Title,
    Condition? When,
    Fraction? Pays,
    ImmutableArray<string> NotWith,
    RuleOrigin Origin,
    SeenBy? SeenBy,
    Location At)
    : Rule(Id, Name, Title, When, Origin, SeenBy, At);
