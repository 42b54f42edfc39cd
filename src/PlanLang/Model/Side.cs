namespace PlanLang.Model;

/// <summary>Whose side of the agreement somebody stands on.</summary>
public enum Side
{
    /// <summary>The <c>family</c> block.</summary>
    Family,

    /// <summary>The <c>team</c> block.</summary>
    Team,
}
