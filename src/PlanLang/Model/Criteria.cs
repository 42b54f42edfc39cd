namespace PlanLang.Model;

/// <summary>Who can have the service: <c>criteria eligible: Referred to the programme</c>.</summary>
/// <param name="Id">The name, or <c>criteria 1</c> by its place; versions that follow each other share it.</param>
/// <param name="Name">How other lines refer to it; null where it has none.</param>
/// <param name="Title">What it is.</param>
/// <param name="When">When it is met; null only where the line is missing.</param>
/// <param name="Otherwise">What happens where it is not met; null where it is not said.</param>
/// <param name="Origin">Since when it counts, and where it comes from.</param>
/// <param name="SeenBy">Who may see it, where it says so.</param>
/// <param name="At">Where its name, or else its keyword, stands.</param>
public sealed record Criteria(
    string Id, string? Name, Prose Title, Condition? When, Prose? Otherwise, RuleOrigin Origin, SeenBy? SeenBy, Location At);
