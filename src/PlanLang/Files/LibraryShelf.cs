using System.Collections.Concurrent;
using PlanLang.Syntax;

namespace PlanLang.Files;

/// <summary>Where libraries were found so far: many families use the same ones, and each is looked for once.</summary>
/// <param name="read">Opens and reads the library at a path, which may be a shipped one.</param>
/// <param name="places">Where they are looked for before those that come with PlanLang.</param>
sealed class LibraryShelf(Func<string, (OpenedFile File, FileSyntax? Syntax)> read, LibraryPlaces places)
{
    readonly ConcurrentDictionary<(string Folder, string Name), string?> _paths = new();

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
                found.Add(read(path));
                names.AddRange(found[^1].Syntax is { } library ? NamesIn(library) : []);
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>A library is not called so any more, or now is: it is looked for again.</summary>
    public void Forget(string name)
    {
        foreach (var place in _paths.Keys.Where(place => LibraryName.Same(place.Name, name)))
        {
            _paths.TryRemove(place, out _);
        }
    }

    static IEnumerable<string> NamesIn(FileSyntax file) => OtherFiles.Libraries(file).Select(name => name.Text);

    string? Find(string name, string planPath) => _paths.GetOrAdd(
        (Path.GetDirectoryName(planPath) ?? "", name), _ => LibraryFinder.Find(name, planPath, places) ?? ShippedLibraries.Find(name));
}
