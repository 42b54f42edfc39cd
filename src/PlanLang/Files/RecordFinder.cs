using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Files;

/// <summary>
/// Finds the diaries of a plan: those that its line <c>records:</c> names, from its own folder, or else
/// <c>harper.record</c> and <c>harper.csv</c> beside <c>harper.plan</c>.
/// </summary>
static class RecordFinder
{
    static readonly ImmutableArray<string> Endings = [".csv", ".record"];

    /// <summary>The diaries in ordinal order, each once; names that fit no file are reported.</summary>
    public static ImmutableArray<FoundFile> Find(
        FoundFile planFile, FileSyntax plan, string workingFolder, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var names = OtherFiles.Records(plan);
        if (names.IsEmpty)
        {
            return [.. Beside(planFile)];
        }

        return
        [
            .. names.SelectMany(name => Named(name, planFile, plan.Source, diagnostics))
                .Distinct()
                .Select(path => FoundFile.At(path, workingFolder))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    static IEnumerable<FoundFile> Beside(FoundFile planFile) =>
        Endings.Select(ending => planFile.Beside(Path.GetFileNameWithoutExtension(planFile.FullPath) + ending))
            .Where(file => File.Exists(file.FullPath));

    static ImmutableArray<string> Named(
        NameSyntax name, FoundFile planFile, SourceText source, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var folder = Path.GetDirectoryName(planFile.FullPath) ?? "";
        var fullPath = Path.GetFullPath(name.Text, folder);
        var files = PathPattern.IsPattern(name.Text)
            ? PathPattern.Parse(name.Text, folder).Files()
            : [.. new[] { fullPath }.Where(File.Exists)];
        if (files.IsEmpty)
        {
            diagnostics.Add(DiagnosticCatalog.NoRecords(source, name.Span));
        }

        return files;
    }
}
