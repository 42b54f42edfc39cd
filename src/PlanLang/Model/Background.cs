namespace PlanLang.Model;

/// <summary>What a plan builds on; the team alone sees it.</summary>
/// <param name="EarlierPlans">The references of plans that the family had before: <c>WB-0417</c>.</param>
/// <param name="Assessment">On which it rests; null where it is not said.</param>
public sealed record Background(ImmutableArray<string> EarlierPlans, DatedTitle? Assessment)
{
    /// <summary>Where nothing is said.</summary>
    public static Background None { get; } = new([], null);
}

/// <summary>A document with its day: <c>20 December 2025, Family Assessment</c>.</summary>
/// <param name="Day">When it was made.</param>
/// <param name="Title">What it is called.</param>
public sealed record DatedTitle(DateOnly Day, string Title);
