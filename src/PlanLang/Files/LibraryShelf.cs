using System.Collections.Concurrent;
using PlanLang.Parsing;
using PlanLang.Syntax;

namespace PlanLang.Files;

/// <summary>The libraries read so far: many families use the same ones, and each is read once.</summary>
sealed class LibraryShelf(string workingFolder)
{
    readonly ConcurrentDictionary<(string Folder, string Name), string?> _paths = new();
    readonly ConcurrentDictionary<string, Lazy<(OpenedFile File, FileSyntax? Syntax)>> _files = new();

    /// <summary>The libraries that a plan names, and those that they name, in that order.</summary>
    public ImmutableArray<(OpenedFile File, FileSyntax? Syntax)> UsedBy(FileSyntax plan, string planPath)
    {
        var names = new List<string>(NamesIn(plan));
        var paths = new List<string>();
        var found = ImmutableArray.CreateBuilder<(OpenedFile File, FileSyntax? Syntax)>();
        for (var next = 0; next < names.Count; next++)
        {
            var path = Find(names[next], planPath);
            if (path is not null && !paths.Contains(path))
            {
                paths.Add(path);
                found.Add(Read(path));
                names.AddRange(found[^1].Syntax is { } library ? NamesIn(library) : []);
            }
        }

        return found.DrainToImmutable();
    }

    static IEnumerable<string> NamesIn(FileSyntax file) => OtherFiles.Libraries(file).Select(name => name.Text);

    string? Find(string name, string planPath) => _paths.GetOrAdd(
        (Path.GetDirectoryName(planPath) ?? "", name), _ => LibraryFinder.Find(name, planPath) ?? ShippedLibraries.Find(name));

    (OpenedFile File, FileSyntax? Syntax) Read(string path) => _files.GetOrAdd(path, _ => new(() => Parse(path))).Value;

    (OpenedFile File, FileSyntax? Syntax) Parse(string path)
    {
        var file = ShippedLibraries.Read(path) is { } shipped
            ? new ReadText(shipped)
            : TextFile.Read(FoundFile.At(path, workingFolder));

        return (file, file is ReadText text ? PlanParser.Parse(text.Source) : null);
    }
}
