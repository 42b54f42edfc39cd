namespace PlanLang.Model;

/// <summary>
/// A question about many families: <c>figure school: More time at school</c>. Its condition is judged family by family, as
/// things stood when the work ended, and <c>plan report</c> counts.
/// </summary>
/// <param name="Of">Which families it is about, judged on their first day; null for all.</param>
public sealed record Figure(
    string Id,
    string? Name,
    Prose Title,
    Condition? When,
    Condition? Of,
    RuleOrigin Origin,
    SeenBy? SeenBy,
    Location At)
    : Rule(Id, Name, Title, When, Origin, SeenBy, At);
