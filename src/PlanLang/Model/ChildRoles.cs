namespace PlanLang.Model;

/// <summary>The roles that make somebody without a birth date a child.</summary>
static class ChildRoles
{
    static readonly ImmutableArray<string> Roles =
    [
        "son", "daughter", "child", "baby", "grandson", "granddaughter", "grandchild", "stepson", "stepdaughter",
        "stepchild", "foster child", "foster son", "foster daughter", "brother", "sister", "nephew", "niece",
    ];

    public static bool Contains(string? role) => role is not null && Roles.Contains(role, StringComparer.OrdinalIgnoreCase);
}
