using PlanLang.Output;

namespace PlanLang.Cli.Commands;

/// <summary>
/// Prints what a check finds, in the format that was asked for, as it is found: plans one by one, and at the end what
/// there is to say about the texts, where a library that many plans use is spoken of once.
/// </summary>
abstract class CheckReport
{
    readonly HashSet<ShownDiagnostic> _diagnostics = [];

    /// <summary>The report in the format of the request.</summary>
    public static CheckReport For(CheckRequest request, Surroundings here) => request.Format switch
    {
        CheckFormat.Json => new JsonReport(request, here),
        CheckFormat.Sarif => new SarifReport(here),
        _ => new TextReport(request, here),
    };

    /// <summary>Takes the next family, in the order of the files.</summary>
    public void Add(CheckedFamily family)
    {
        _diagnostics.UnionWith(family.Diagnostics);
        Print(family);
    }

    /// <summary>Prints what is printed last.</summary>
    public void End() => PrintEnd(ShownDiagnostic.InOrder(_diagnostics));

    /// <summary>Prints what is printed of one family at once.</summary>
    protected virtual void Print(CheckedFamily family)
    {
    }

    /// <summary>Prints the rest.</summary>
    /// <param name="diagnostics">Of all files, in order.</param>
    protected abstract void PrintEnd(ImmutableArray<ShownDiagnostic> diagnostics);
}
