using PlanLang.Agreement;

namespace PlanLang.Cli.Commands;

/// <summary>What is asked of <c>plan diff</c>.</summary>
/// <param name="Reader">For whom; null for workers.</param>
/// <param name="Format">What kind of text.</param>
/// <param name="FailOn">Which changes give an exit status of their own; null for none.</param>
sealed record DiffRequest(string? Reader, string Format, string? FailOn)
{
    /// <summary>From which weight on; null for none.</summary>
    public Weight? FailFrom => FailOn switch
    {
        "minor" => Weight.Minor,
        "major" => Weight.Major,
        _ => null,
    };
}
