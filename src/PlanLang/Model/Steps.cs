using PlanLang.Dates;

namespace PlanLang.Model;

/// <summary>Where the family goes on with less help: <c>step down to Community Coaches</c>.</summary>
/// <param name="To">Who takes over.</param>
/// <param name="When">When that may happen; null only where the line is missing.</param>
/// <param name="Afterwards">What help there is after closing.</param>
/// <param name="SeenBy">Who may see it, where it says so.</param>
/// <param name="At">Where its keyword stands.</param>
public sealed record StepDown(
    string To, Condition? When, ImmutableArray<Afterwards> Afterwards, SeenBy? SeenBy, Location At);

/// <summary>A line <c>afterwards: phone help until 3 months after closing</c>.</summary>
/// <param name="What">The help.</param>
/// <param name="Until">Its last day; null where it is not said.</param>
public sealed record Afterwards(Prose What, PlanDate? Until);

/// <summary>When more help is asked for: <c>step up to Children's Social Care</c>.</summary>
/// <param name="To">Whom.</param>
/// <param name="When">When; null only where the line is missing.</param>
/// <param name="SeenBy">Who may see it, where it says so.</param>
/// <param name="At">Where its keyword stands.</param>
public sealed record StepUp(string To, Condition? When, SeenBy? SeenBy, Location At);
