using PlanLang.Evaluation;
using PlanLang.Reporting;

namespace PlanLang.Cli.Commands;

/// <summary>What <c>plan check</c> is asked to do.</summary>
/// <param name="Paths">Files, folders and patterns.</param>
/// <param name="AsOf">The date at which plans are judged.</param>
/// <param name="KnownAt">What was written down later is not looked at.</param>
/// <param name="Format">What is printed.</param>
/// <param name="Filter">Which of the families are shown.</param>
/// <param name="FailOn">What makes the exit status more than 0 besides mistakes.</param>
sealed record CheckRequest(
    ImmutableArray<string> Paths,
    DateOnly AsOf,
    DateOnly KnownAt,
    CheckFormat Format,
    FamilyFilter Filter,
    FamilyStatus FailOn)
{
    /// <summary>What is worked out of each of so many files: a page shows few lines of diaries, and of several families sums alone.</summary>
    public Depth DepthFor(int files) => Format switch
    {
        CheckFormat.Json => Depth.Everything,
        CheckFormat.Text when files == 1 => Depth.LateEvidence,
        _ => Depth.VerdictAlone,
    };

    /// <summary>The exit status that fits what was found.</summary>
    public int StatusFor(FamilyStatus found) => found switch
    {
        _ when found.HasFlag(FamilyStatus.Unopened) => ExitStatus.WrongUse,
        _ when found.HasFlag(FamilyStatus.Mistakes) => ExitStatus.Mistakes,
        _ when (found & FailOn).HasFlag(FamilyStatus.Attention) => ExitStatus.Attention,
        _ when (found & FailOn).HasFlag(FamilyStatus.Unknown) => ExitStatus.Unknown,
        _ => ExitStatus.Good,
    };
}
