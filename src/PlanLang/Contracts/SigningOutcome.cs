namespace PlanLang.Contracts;

/// <summary>What came of signing.</summary>
public abstract record SigningOutcome;

/// <summary>Nothing can be signed so.</summary>
/// <param name="Mistakes">A sentence for each reason.</param>
public sealed record SigningRefused(ImmutableArray<string> Mistakes) : SigningOutcome;

/// <summary>What is to be written.</summary>
/// <param name="Before">The diary as it is; empty where it is to be made.</param>
/// <param name="After">The diary with the new lines in it.</param>
/// <param name="Lines">The new lines without what they are indented by; none where all have signed this version already.</param>
/// <param name="Remarks">A sentence for each who has signed this version already.</param>
public sealed record SigningWritten(
    SourceText Before, SourceText After, ImmutableArray<string> Lines, ImmutableArray<string> Remarks) : SigningOutcome;
