using PlanLang.Cli.Display;
using PlanLang.Evaluation;
using PlanLang.Files;
using PlanLang.Output;
using PlanLang.Reporting;

namespace PlanLang.Cli.Commands;

/// <summary>A page for people: of one family in full, of several in sum. Diagnostics go to the error output before it.</summary>
sealed class TextReport(CheckRequest request, Surroundings here) : CheckReport
{
    readonly ImmutableArray<FamilySummary>.Builder _summaries = ImmutableArray.CreateBuilder<FamilySummary>();
    FamilyStatus _status;
    CheckedFamily? _first;
    int _families;

    /// <inheritdoc/>
    protected override void Print(CheckedFamily family)
    {
        _families++;
        _status |= family.Status;
        if (family.Summary is { } summary)
        {
            _summaries.Add(summary);
            _first ??= family;
        }
    }

    /// <inheritdoc/>
    protected override void PrintEnd(ImmutableArray<ShownDiagnostic> diagnostics)
    {
        DiagnosticWriter.Write(diagnostics, here);
        if (_first is not null)
        {
            PageWriter.Write(Page(_first), here);
        }
        else if (_families > 0 && _status == FamilyStatus.Good)
        {
            here.Output.WriteLine(request.Filter == FamilyFilter.Everybody ? "No mistakes." : "No family is like that.");
        }
    }

    /// <summary>The only family in full, which was looked at for its verdicts alone where it lay among other files.</summary>
    TextPage Page(CheckedFamily first) => _summaries.Count > 1
        ? CaseloadText.Of(request.AsOf, _summaries.ToImmutable())
        : first.Page ?? Again(_summaries[0].File).Page ?? CaseloadText.Of(request.AsOf, _summaries.ToImmutable());

    CheckedFamily Again(string path) => CheckedFamily.Of(
        new FamilyReader(here.Folder).Read(FoundFile.At(path, here.Folder)), request, Depth.LateEvidence);
}
