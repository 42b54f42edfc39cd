namespace PlanLang.Checks;

/// <summary>How far the family has come, which the diary says: a few checks ask for it.</summary>
/// <param name="Contract">Whether the contract has been signed.</param>
/// <param name="GoalsMet">The ids of the goals that are met; in any order.</param>
sealed record Progress(Signing Contract, ImmutableArray<string> GoalsMet)
{
    /// <summary>A plan without a diary.</summary>
    public static Progress None { get; } = new(Signing.NotSigned, []);
}

/// <summary>Whether a contract has been signed.</summary>
enum Signing
{
    /// <summary>What is missing in the plan can still be talked about: a warning.</summary>
    NotSigned,

    /// <summary>Nobody can keep what was never agreed: an error.</summary>
    Signed,
}
