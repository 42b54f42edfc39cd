using PlanLang.Diagnostics;
using PlanLang.Editing;
using PlanLang.Files;
using PlanLang.Text;

namespace PlanLang.LanguageServer.Workspace;

/// <summary>
/// The families of the open folders: which files belong to which, and what was found about each when it was last looked
/// at. A change makes only those families stale that the file belongs to.
/// </summary>
sealed class Families
{
    /// <summary>Somebody asks about few families at a time.</summary>
    const int MostAtHand = 8;

    readonly Dictionary<string, Family> _checked = [];
    readonly List<string> _atHand = [];
    readonly Dictionary<string, ImmutableArray<string>> _paths = [];
    readonly Dictionary<string, ImmutableArray<string>> _users = [];
    readonly SortedSet<string> _plans = new(StringComparer.Ordinal);
    readonly List<string> _folders = [];

    FamilyDesk _desk = new(Path.GetTempPath());
    bool _isIndexed;

    /// <summary>The day at which plans are judged.</summary>
    public DateOnly AsOf { get; private set; }

    /// <summary>The texts.</summary>
    public FamilyDesk Desk => _desk;

    /// <summary>All plans and libraries of the open folders and those that are open outside of them, in ordinal order.</summary>
    public ImmutableArray<string> Plans
    {
        get
        {
            Index();

            return [.. _plans];
        }
    }

    /// <summary>Sets the folders that are open; the first one is where paths are shown from.</summary>
    public void Open(IEnumerable<string> folders, DateOnly asOf)
    {
        _folders.AddRange(folders);
        _desk = new FamilyDesk(_folders.FirstOrDefault() ?? Path.GetTempPath());
        AsOf = asOf;
    }

    /// <summary>Follows folders as they come and go.</summary>
    public void ChangeFolders(IEnumerable<string> added, IEnumerable<string> removed)
    {
        _folders.AddRange(added);
        _folders.RemoveAll(folder => removed.Contains(folder));
        _isIndexed = false;
        _plans.Clear();
    }

    /// <summary>Judges all plans at another day from now on.</summary>
    public void JudgeAt(DateOnly asOf)
    {
        AsOf = asOf;
        _checked.Clear();
    }

    /// <summary>A text as it is written now.</summary>
    public SourceText Write(string path, string text)
    {
        if (IsPlan(path) && _plans.Add(path))
        {
            _users.Clear();
        }

        var (isNew, title) = (Desk.TextAt(path) is null, Desk.LibraryAt(path));
        var source = Desk.Write(path, text);
        MakeStale(path);
        FollowTitle(path, title);
        if (isNew)
        {
            Forget();
        }

        return source;
    }

    /// <summary>Nobody writes the text any more.</summary>
    public void PutAway(string path)
    {
        var title = Desk.LibraryAt(path);
        Desk.PutAway(path);
        MakeStale(path);
        FollowTitle(path, title);
        if (IsPlan(path) && (Desk.TextAt(path) is null || !IsInFolders(path)))
        {
            _plans.Remove(path);
        }
    }

    /// <summary>What is on the disk changed.</summary>
    public void Changed(string path)
    {
        var title = Desk.LibraryAt(path);
        Desk.Changed(path);
        MakeStale(path);
        FollowTitle(path, title);
    }

    /// <summary>A file came to the disk, or went from it.</summary>
    public void CameOrWent(string path)
    {
        Desk.CameOrWent(path);
        if (IsPlan(path))
        {
            _isIndexed = false;
        }

        Forget();
    }

    /// <summary>The family as it stands now; looked at again only where something changed.</summary>
    public Family Of(string plan)
    {
        if (!_checked.TryGetValue(plan, out var family))
        {
            var files = Desk.Family(plan);
            family = new Family(files, Desk.PathsOf(files), AsOf);
            _checked[plan] = family;
            _paths[plan] = family.Paths;
            TakeToHand(plan);
        }

        return family;
    }

    /// <summary>The family as it stands now, to be asked about.</summary>
    public EditedFamily Edited(string plan)
    {
        var family = Of(plan);
        TakeToHand(plan);

        return family.Edited;
    }

    /// <summary>
    /// The plans and libraries that a file belongs to; itself where it is one. A plan belongs to nobody else, and a diary
    /// to the plan beside it; only for the others all plans are asked.
    /// </summary>
    public ImmutableArray<string> PlansOf(string path)
    {
        var beside = IsPlan(path) ? path : Path.ChangeExtension(path, ".plan");
        if (Desk.TextAt(beside) is not null && !Desk.Family(beside).IsLibrary && PathsOf(beside).Contains(path))
        {
            return [beside];
        }

        return UsersOf(path);
    }

    /// <summary>Whether the file belongs to one of the plans.</summary>
    public bool IsOfAny(string path, IEnumerable<string> plans) => plans.Any(plan => PathsOf(plan).Contains(path));

    /// <summary>What there is to say about a file, by all the families among those given that it belongs to.</summary>
    public ImmutableArray<Diagnostic> DiagnosticsOf(string path, IEnumerable<string> plans) =>
    [
        .. plans.Where(plan => PathsOf(plan).Contains(path))
            .SelectMany(plan => Of(plan).Diagnostics)
            .Where(diagnostic => Desk.PathOf(diagnostic.Source) == path)
            .DistinctBy(diagnostic => (diagnostic.Code, diagnostic.Span, diagnostic.Message))
            .OrderBy(diagnostic => diagnostic.Span.Start)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal),
    ];

    /// <summary>Whether the name is that of a plan or library.</summary>
    public static bool IsPlan(string path) => path.EndsWith(".plan", StringComparison.OrdinalIgnoreCase);

    ImmutableArray<string> UsersOf(string path)
    {
        Index();
        if (!_users.TryGetValue(path, out var users))
        {
            users = [.. _plans.Where(plan => PathsOf(plan).Contains(path))];
            _users[path] = users;
        }

        return users;
    }

    bool IsInFolders(string path) => _folders.Any(folder => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    ImmutableArray<string> PathsOf(string plan)
    {
        if (!_paths.TryGetValue(plan, out var paths))
        {
            paths = Desk.PathsOf(Desk.Family(plan));
            _paths[plan] = paths;
        }

        return paths;
    }

    /// <summary>Of the one that nobody asked about the longest no more is kept than is told unasked.</summary>
    void TakeToHand(string plan)
    {
        _atHand.Remove(plan);
        _atHand.Add(plan);
        if (_atHand.Count > MostAtHand)
        {
            _checked.GetValueOrDefault(_atHand[0])?.PutAside();
            _atHand.RemoveAt(0);
        }
    }

    void MakeStale(string path)
    {
        foreach (var plan in _checked.Keys.Where(plan => plan == path || PathsOf(plan).Contains(path)).ToList())
        {
            _checked.Remove(plan);
        }

        if (IsPlan(path) && _paths.Remove(path))
        {
            _users.Clear();
        }
    }

    /// <summary>Who named a library that is called otherwise now, or names it now, is looked at again.</summary>
    void FollowTitle(string path, string? before)
    {
        var now = Desk.LibraryAt(path);
        foreach (var name in before == now ? [] : new[] { before, now }.OfType<string>())
        {
            foreach (var (plan, _) in _checked.Where(one => one.Value.Files.Names(name)).ToList())
            {
                _checked.Remove(plan);
                _paths.Remove(plan);
                _users.Clear();
            }
        }
    }

    void Forget()
    {
        _checked.Clear();
        _paths.Clear();
        _users.Clear();
    }

    void Index()
    {
        if (!_isIndexed)
        {
            _isIndexed = true;
            _users.Clear();
            _plans.RemoveWhere(plan => Desk.TextAt(plan) is null);
            _plans.UnionWith(_folders.SelectMany(folder => PlanFinder.Find([folder], folder).Files).Select(file => file.FullPath));
        }
    }
}
