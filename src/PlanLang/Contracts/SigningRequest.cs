namespace PlanLang.Contracts;

/// <summary>Who signs a contract, when, and how it was explained to them.</summary>
/// <param name="By">Names as the plan calls people; at least one.</param>
/// <param name="On">The day of signing.</param>
/// <param name="How">What stands behind <c>explained to NAME:</c>, such as <c>large print, explained back</c>; null where nothing is said.</param>
public sealed record SigningRequest(ImmutableArray<string> By, DateOnly On, string? How);
