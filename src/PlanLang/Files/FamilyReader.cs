using System.Collections.Concurrent;
using System.Diagnostics;
using PlanLang.Diagnostics;
using PlanLang.Parsing;
using PlanLang.Syntax;

namespace PlanLang.Files;

/// <summary>Reads plans with all that belongs to them. Several threads may use one reader.</summary>
public sealed class FamilyReader
{
    readonly string _workingFolder;
    readonly LibraryShelf _shelf;
    readonly ConcurrentDictionary<string, Lazy<(OpenedFile File, FileSyntax? Syntax)>> _libraries = new();

    /// <summary>Makes a reader that has read nothing yet.</summary>
    /// <param name="workingFolder">The full path of the folder from which paths are shown.</param>
    public FamilyReader(string workingFolder)
    {
        _workingFolder = workingFolder;
        _shelf = new LibraryShelf(path => _libraries.GetOrAdd(path, _ => new(() => Library(path))).Value, LibraryPlaces.OnDisk);
    }

    /// <summary>Reads a plan, its libraries and its diaries; what cannot be read is reported and left out.</summary>
    public FamilyFiles Read(FoundFile planFile)
    {
        var beside = DiariesBeside.Begin(planFile, _workingFolder);

        return TextFile.Read(planFile) switch
        {
            ReadText text => Read(planFile, PlanParser.Parse(text.Source), beside),
            UnreadableText other => new FamilyFiles(planFile, null, [], [], [other.Diagnostic], []),
            UnopenedFile other => new FamilyFiles(planFile, null, [], [], [], [other.Mistake]),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>
    /// A library that comes with PlanLang, by its name, such as <c>persistent absence</c>; null where none has that name, and
    /// where a file or folder of that path comes first.
    /// </summary>
    public FamilyFiles? ReadShipped(string name) =>
        !Path.Exists(Path.GetFullPath(name, _workingFolder))
        && ShippedLibraries.Find(name) is { } path
        && Library(path).Syntax is { } library
            ? FamilyFiles.Of(new FoundFile(path, path), library, _shelf.UsedBy(library, path), [], [])
            : null;

    FamilyFiles Read(FoundFile planFile, FileSyntax plan, DiariesBeside beside)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var records = RecordFinder.Find(planFile, plan, RecordFinder.OnDisk, diagnostics)
            .Select(path => beside.Open(FoundFile.At(path, _workingFolder)));

        return FamilyFiles.Of(planFile, plan, _shelf.UsedBy(plan, planFile.FullPath), [.. records], diagnostics) with
        {
            Memory = () => new FamilyMemory(beside.RecordsIn),
        };
    }

    (OpenedFile File, FileSyntax? Syntax) Library(string path)
    {
        var file = ShippedLibraries.Read(path) is { } shipped
            ? new ReadText(shipped)
            : TextFile.Read(FoundFile.At(path, _workingFolder));

        return (file, file is ReadText text ? PlanParser.Parse(text.Source) : null);
    }
}
