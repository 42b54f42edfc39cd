namespace PlanLang.Model;

/// <summary>A rule of a service or programme, which may change: several versions of one name follow each other.</summary>
/// <param name="Id">The name, or its kind and place; the versions of one rule share it.</param>
/// <param name="Name">How other lines refer to it; null where it has none.</param>
/// <param name="Title">What it is.</param>
/// <param name="When">When it is met; null only where the line is missing.</param>
/// <param name="Origin">When it counts, and where it comes from.</param>
/// <param name="SeenBy">Who may see it, where it says so.</param>
/// <param name="At">Where its name, or else its keyword, stands.</param>
public abstract record Rule(
    string Id, string? Name, Prose Title, Condition? When, RuleOrigin Origin, SeenBy? SeenBy, Location At);
