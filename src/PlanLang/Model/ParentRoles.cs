namespace PlanLang.Model;

/// <summary>The roles that make somebody of the family a parent without another word.</summary>
static class ParentRoles
{
    static readonly ImmutableArray<string> Roles =
    [
        "mother", "father", "mum", "dad", "parent", "stepmother", "stepfather", "step-mother", "step-father", "step-parent",
        "adoptive mother", "adoptive father", "foster mother", "foster father", "foster carer", "kinship carer", "carer",
        "guardian", "special guardian",
    ];

    public static bool Contains(string? role) => role is not null && Roles.Contains(role, StringComparer.OrdinalIgnoreCase);
}
