using PlanLang.Cli.Display;
using PlanLang.Output;

namespace PlanLang.Cli.Commands;

/// <summary>Prints what a check found, in the format that was asked for.</summary>
static class CheckPrinter
{
    /// <summary>Documents and pages go to the output; in text, diagnostics go to the error output before them.</summary>
    public static void Print(ImmutableArray<CheckedFamily> families, CheckRequest request, Surroundings here)
    {
        var diagnostics = ShownDiagnostic.InOrder(families.SelectMany(family => family.Diagnostics));
        switch (request.Format)
        {
            case CheckFormat.Json:
                var plans = families.Select(family => family.Json).OfType<string>();
                here.Output.Write(CheckJson.Document(request.AsOf, request.KnownAt, diagnostics, plans));
                break;
            case CheckFormat.Sarif:
                here.Output.Write(CheckSarif.Of(ProgramVersion.Text, diagnostics));
                break;
            case CheckFormat.Text:
                DiagnosticWriter.Write(diagnostics, here);
                PrintPages(families, request.AsOf, here);
                break;
        }
    }

    static void PrintPages(ImmutableArray<CheckedFamily> families, DateOnly asOf, Surroundings here)
    {
        var summaries = families.Select(family => family.Summary).OfType<FamilySummary>().ToImmutableArray();
        var page = summaries.Length == 1
            ? families.First(family => family.Page is not null).Page
            : CaseloadText.Of(asOf, summaries);
        if (summaries.Length > 0 && page is not null)
        {
            PageWriter.Write(page, here);
        }
        else if (families.Length > 0 && families.All(family => family.Status == FamilyStatus.Good))
        {
            here.Output.WriteLine("No mistakes.");
        }
    }
}
