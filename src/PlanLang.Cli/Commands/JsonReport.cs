using PlanLang.Output;

namespace PlanLang.Cli.Commands;

/// <summary>One JSON document, written while the families are checked.</summary>
sealed class JsonReport : CheckReport
{
    readonly TextWriter _output;
    int _plans;

    public JsonReport(CheckRequest request, Surroundings here)
    {
        _output = here.Output;
        _output.Write(CheckJson.Beginning(request.AsOf, request.KnownAt));
    }

    /// <inheritdoc/>
    protected override void Print(CheckedFamily family)
    {
        if (family.Json is { } json)
        {
            _output.Write(_plans++ == 0 ? "" : ",");
            _output.Write(json);
        }
    }

    /// <inheritdoc/>
    protected override void PrintEnd(ImmutableArray<ShownDiagnostic> diagnostics) =>
        _output.Write(CheckJson.End(_plans, diagnostics));
}
