namespace PlanLang.Evaluation;

/// <summary>
/// Which records are looked at, and how closely. A sanction sees only those after the day the family was told,
/// and that day is then its first day observed.
/// </summary>
/// <param name="After">Only records of later days are seen; null for all.</param>
/// <param name="Until">Records of later days are not seen; null for all up to the as-of date.</param>
readonly record struct Sight(DateOnly? After, DateOnly? Until)
{
    /// <summary>Everything up to the as-of date.</summary>
    public static Sight Full => default;

    /// <summary>How much is worked out besides the verdict.</summary>
    public Depth Depth { get; init; }
}
