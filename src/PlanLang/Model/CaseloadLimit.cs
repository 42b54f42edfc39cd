namespace PlanLang.Model;

/// <summary>How many open families a key worker of the service may have at once: <c>caseload: at most 6 families</c>.</summary>
/// <param name="Most">The number that is still allowed.</param>
/// <param name="At">Where the library says it.</param>
public sealed record CaseloadLimit(int Most, Location At);
