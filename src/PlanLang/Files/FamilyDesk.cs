using System.Diagnostics;
using System.Text;
using PlanLang.Diagnostics;
using PlanLang.Records;

namespace PlanLang.Files;

/// <summary>
/// Families as they are being written: texts that are open in an editor go before those on the disk, each file is read
/// once until something says that it changed, and no folder is looked through twice. For one thread.
/// </summary>
public sealed class FamilyDesk
{
    /// <summary>Few plans are typed in at a time; of the others nothing needs to be remembered.</summary>
    const int MostRemembered = 8;

    readonly string _workingFolder;
    readonly Dictionary<string, Sheet> _sheets = [];
    readonly HashSet<string> _open = [];
    readonly Dictionary<(string Folder, string Name), ImmutableArray<string>> _places = [];
    readonly Recent<FamilyMemory> _memories = new(MostRemembered, () => new FamilyMemory(RecordReader.Read));
    LibraryShelf _shelf;

    /// <summary>Makes a desk with nothing on it.</summary>
    /// <param name="workingFolder">The full path of the folder from which paths are shown.</param>
    public FamilyDesk(string workingFolder)
    {
        _workingFolder = workingFolder;
        _shelf = NewShelf();
    }

    /// <summary>The file at a full path, as it is shown.</summary>
    public FoundFile FileAt(string fullPath) => FoundFile.At(fullPath, _workingFolder);

    /// <summary>A text as somebody is writing it, saved or not.</summary>
    public SourceText Write(string fullPath, string text)
    {
        if (_open.Add(fullPath) && !_sheets.ContainsKey(fullPath))
        {
            ForgetPlaces();
        }

        var (source, title) = (SourceText.From(text, FileAt(fullPath).Path), LibraryAt(fullPath));
        _sheets[fullPath] = new Sheet(Opened(source), _sheets.GetValueOrDefault(fullPath));
        FollowTitle(fullPath, title);

        return source;
    }

    /// <summary>Nobody writes it any more: what is on the disk counts.</summary>
    public void PutAway(string fullPath)
    {
        var title = LibraryAt(fullPath);
        _open.Remove(fullPath);
        _sheets.Remove(fullPath);
        FollowTitle(fullPath, title);
    }

    /// <summary>The file was changed on the disk.</summary>
    public void Changed(string fullPath)
    {
        if (!_open.Contains(fullPath))
        {
            var title = LibraryAt(fullPath);
            _sheets.Remove(fullPath);
            FollowTitle(fullPath, title);
        }
    }

    /// <summary>The file was made or deleted, so that names may mean other files now.</summary>
    public void CameOrWent(string fullPath)
    {
        Changed(fullPath);
        ForgetPlaces();
    }

    /// <summary>The text at a full path; null where there is none that we read.</summary>
    public SourceText? TextAt(string fullPath) => SheetOf(fullPath).File is ReadText text ? text.Source : null;

    /// <summary>What the library at a full path is called; null where there is none, as at the path of a plan.</summary>
    public string? LibraryAt(string fullPath) => _sheets.TryGetValue(fullPath, out var sheet)
        ? sheet.File is ReadText text ? LibraryName.In(text.Source) : null
        : LibraryName.ReadFrom(fullPath);

    /// <summary>The full path of a text that lies here; null for that of a shipped library.</summary>
    public string? PathOf(SourceText source)
    {
        var path = Path.GetFullPath(source.Path, _workingFolder);

        return _sheets.TryGetValue(path, out var sheet) && sheet.Holds(source) ? path : null;
    }

    /// <summary>A plan or library with all that belongs to it.</summary>
    public FamilyFiles Family(string planPath)
    {
        var (file, sheet) = (FileAt(planPath), SheetOf(planPath));
        var family = sheet.File switch
        {
            ReadText => WithOthers(file, sheet),
            UnreadableText other => new FamilyFiles(file, null, [], [], [other.Diagnostic], []),
            UnopenedFile other => new FamilyFiles(file, null, [], [], [], [other.Mistake]),
            _ => throw new UnreachableException(),
        };

        return family;
    }

    /// <summary>The full paths of all files that a family is made of, its plan's first.</summary>
    public ImmutableArray<string> PathsOf(FamilyFiles family) =>
    [
        family.File.FullPath,
        .. family.Libraries.Select(library => library.Source)
            .Concat(family.Records)
            .Concat(family.Diagnostics.Select(diagnostic => diagnostic.Source))
            .Select(PathOf)
            .OfType<string>()
            .Where(path => path != family.File.FullPath)
            .Distinct(),
    ];

    FamilyFiles WithOthers(FoundFile file, Sheet sheet)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var records = RecordFinder.Find(file, sheet.Plan, Places, diagnostics).Select(path => SheetOf(path).File).ToImmutableArray();
        var libraries = _shelf.UsedBy(sheet.Plan, file.FullPath);

        return FamilyFiles.Of(file, sheet.Plan, libraries, records, diagnostics) with { Memory = () => _memories.Of(file.FullPath) };
    }

    /// <summary>What would become of the text if it were saved: one with a NUL in it could not be read again.</summary>
    static OpenedFile Opened(SourceText source)
    {
        var nul = source.Text.IndexOf('\0', StringComparison.Ordinal);

        return nul < 0
            ? new ReadText(source)
            : new UnreadableText(DiagnosticCatalog.NotText(
                SourceText.From(source.Text[..nul], source.Path), Encoding.UTF8.GetByteCount(source.Text.AsSpan(0, nul))));
    }

    (OpenedFile File, Syntax.FileSyntax? Syntax) Library(string path)
    {
        var sheet = SheetOf(path);

        return (sheet.File, sheet.File is ReadText ? sheet.Plan : null);
    }

    Sheet SheetOf(string path)
    {
        if (!_sheets.TryGetValue(path, out var sheet))
        {
            sheet = new Sheet(ShippedLibraries.Read(path) is { } shipped ? new ReadText(shipped) : TextFile.Read(FileAt(path)), null);
            _sheets[path] = sheet;
        }

        return sheet;
    }

    ImmutableArray<string> Places(string folder, string name)
    {
        if (!_places.TryGetValue((folder, name), out var files))
        {
            var open = Path.GetFullPath(name, folder);
            files = _open.Contains(open) ? [open] : RecordFinder.OnDisk(folder, name);
            _places[(folder, name)] = files;
        }

        return files;
    }

    void ForgetPlaces()
    {
        _places.Clear();
        _shelf = NewShelf();
    }

    LibraryShelf NewShelf() => new(Library, new LibraryPlaces(PlansIn, LibraryAt));

    IEnumerable<string> PlansIn(string folder) => LibraryPlaces.OnDisk.PlansIn(folder)
        .Union(_open.Where(path => Path.GetDirectoryName(path) == folder && path.EndsWith(".plan", StringComparison.OrdinalIgnoreCase)))
        .Order(StringComparer.Ordinal);

    /// <summary>Plans that name a library find the text that is called so, saved or not.</summary>
    void FollowTitle(string fullPath, string? before)
    {
        var now = LibraryAt(fullPath);
        foreach (var name in before == now ? [] : new[] { before, now }.OfType<string>())
        {
            _shelf.Forget(name);
        }
    }
}
