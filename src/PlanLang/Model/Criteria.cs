namespace PlanLang.Model;

/// <summary>Who can have the service: <c>criteria eligible: Referred to the programme</c>.</summary>
/// <param name="Otherwise">What happens where it is not met; null where it is not said.</param>
public sealed record Criteria(
    string Id,
    string? Name,
    Prose Title,
    Condition? When,
    Prose? Otherwise,
    RuleOrigin Origin,
    SeenBy? SeenBy,
    Location At)
    : Rule(Id, Name, Title, When, Origin, SeenBy, At);
