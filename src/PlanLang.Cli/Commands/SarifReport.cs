using PlanLang.Output;

namespace PlanLang.Cli.Commands;

/// <summary>The diagnostics as SARIF.</summary>
sealed class SarifReport(Surroundings here) : CheckReport
{
    /// <inheritdoc/>
    protected override void PrintEnd(ImmutableArray<ShownDiagnostic> diagnostics) =>
        here.Output.Write(CheckSarif.Of(ProgramVersion.Text, diagnostics));
}
