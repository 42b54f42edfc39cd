using System.Diagnostics;
using PlanLang.Diagnostics;
using PlanLang.Parsing;
using PlanLang.Syntax;

namespace PlanLang.Files;

/// <summary>Reads plans with all that belongs to them. Several threads may use one reader.</summary>
/// <param name="workingFolder">The full path of the folder from which paths are shown.</param>
public sealed class FamilyReader(string workingFolder)
{
    readonly LibraryShelf _shelf = new(workingFolder);

    /// <summary>Reads a plan, its libraries and its diaries; what cannot be read is reported and left out.</summary>
    public FamilyFiles Read(FoundFile planFile) => TextFile.Read(planFile) switch
    {
        ReadText text => Read(planFile, PlanParser.Parse(text.Source)),
        UnreadableText other => new FamilyFiles(planFile, null, [], [], [other.Diagnostic], []),
        UnopenedFile other => new FamilyFiles(planFile, null, [], [], [], [other.Mistake]),
        _ => throw new UnreachableException(),
    };

    FamilyFiles Read(FoundFile planFile, FileSyntax plan)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var libraries = _shelf.UsedBy(plan, planFile.FullPath);
        var records = RecordFinder.Find(planFile, plan, workingFolder, diagnostics).Select(TextFile.Read).ToImmutableArray();
        var others = libraries.Select(library => library.File).Concat(records).ToImmutableArray();

        return new FamilyFiles(
            planFile,
            plan,
            [.. libraries.Select(library => library.Syntax).OfType<FileSyntax>()],
            [.. records.OfType<ReadText>().Select(record => record.Source)],
            [.. diagnostics, .. others.OfType<UnreadableText>().Select(file => file.Diagnostic)],
            [.. others.OfType<UnopenedFile>().Select(file => file.Mistake)]);
    }
}
