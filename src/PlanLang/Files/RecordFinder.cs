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

    /// <summary>
    /// The full paths of the diaries in the order in which they are shown, each once; names that fit no file are reported.
    /// </summary>
    /// <param name="planFile">The file of the plan.</param>
    /// <param name="plan">What it says.</param>
    /// <param name="files">The full paths of the files that a name or pattern means in a folder.</param>
    /// <param name="diagnostics">Takes what is reported.</param>
    public static ImmutableArray<string> Find(
        FoundFile planFile,
        FileSyntax plan,
        Func<string, string, ImmutableArray<string>> files,
        ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var folder = Path.GetDirectoryName(planFile.FullPath) ?? "";
        var names = OtherFiles.Records(plan);
        if (names.IsEmpty)
        {
            return [.. Beside(planFile).SelectMany(path => files(folder, Path.GetFileName(path)))];
        }

        var found = new List<string>();
        foreach (var name in names)
        {
            var named = files(folder, name.Text);
            found.AddRange(named);
            if (named.IsEmpty)
            {
                diagnostics.Add(DiagnosticCatalog.NoRecords(plan.Source, name.Span));
            }
        }

        return [.. found.Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The full paths where the diaries are of a plan that says nothing of them, whether a file is there or not.</summary>
    public static ImmutableArray<string> Beside(FoundFile planFile) =>
        [.. Endings.Select(ending => Path.ChangeExtension(planFile.FullPath, ending))];

    /// <summary>Looks for a name or pattern on the disk.</summary>
    public static ImmutableArray<string> OnDisk(string folder, string name) => PathPattern.IsPattern(name)
        ? PathPattern.Parse(name, folder).Files()
        : [.. new[] { Path.GetFullPath(name, folder) }.Where(File.Exists)];
}
