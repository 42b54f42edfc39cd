namespace PlanLang.Files;

/// <summary>Finds the files that a command is given: files, folders (all that fits in them) and patterns.</summary>
public sealed class PlanFinder
{
    readonly string _workingFolder;
    readonly WantedFiles _wanted;
    readonly ImmutableArray<string>.Builder _mistakes = ImmutableArray.CreateBuilder<string>();

    PlanFinder(string workingFolder, WantedFiles wanted) => (_workingFolder, _wanted) = (workingFolder, wanted);

    /// <summary>Finds plans; a path that comes to nothing does not keep the others from being found.</summary>
    /// <param name="paths">As they were given.</param>
    /// <param name="workingFolder">The full path of the folder that relative paths start from.</param>
    public static FoundFiles Find(IEnumerable<string> paths, string workingFolder) =>
        new PlanFinder(workingFolder, WantedFiles.Plans).Find(paths);

    /// <summary>Finds the plan that a command is about: in a folder with one plan, its libraries are not meant.</summary>
    public static FoundFiles FindOne(string path, string workingFolder) => Find([path], workingFolder) switch
    {
        { Mistakes: [], Files: [_, _, ..] files } found
            when files.Where(file => !LibraryFile.IsAt(file.FullPath)).ToImmutableArray() is [_, ..] plans =>
            found with { Files = plans },
        var found => found,
    };

    /// <summary>Finds plans and diaries, in the same way.</summary>
    public static FoundFiles FindTexts(IEnumerable<string> paths, string workingFolder) =>
        new PlanFinder(workingFolder, WantedFiles.Texts).Find(paths);

    FoundFiles Find(IEnumerable<string> paths)
    {
        var files = paths
            .SelectMany(path => FilesOf(path))
            .DistinctBy(file => file.FullPath)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToImmutableArray();

        return new FoundFiles(files, _mistakes.ToImmutable());
    }

    ImmutableArray<FoundFile> FilesOf(string path)
    {
        try
        {
            var (files, mistake) = Resolve(path, Path.GetFullPath(path, _workingFolder));
            if (mistake is not null)
            {
                _mistakes.Add(mistake);
            }

            return files;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException)
        {
            _mistakes.Add(PathMistakes.CannotOpen(path, PathMistakes.Reason(refusal)));

            return [];
        }
    }

    (ImmutableArray<FoundFile> Files, string? Mistake) Resolve(string path, string fullPath) => path switch
    {
        _ when File.Exists(fullPath) => _wanted.IsRefused(path)
            ? ([], PathMistakes.Diary(path))
            : ([FoundFile.At(fullPath, _workingFolder)], null),
        _ when Directory.Exists(fullPath) => InFolder(path, fullPath),
        _ when PathPattern.IsPattern(path) => Matching([PathPattern.Parse(path, _workingFolder)], PathMistakes.NoMatch(path)),
        _ => ([], PathMistakes.Missing(path, Neighbour(path, fullPath))),
    };

    (ImmutableArray<FoundFile> Files, string? Mistake) InFolder(string path, string fullPath)
    {
        var (files, mistake) = Matching(_wanted.In(fullPath), PathMistakes.NothingIn(path, _wanted.Words));

        return mistake is null && _wanted == WantedFiles.Plans && LonelyDiaries.AreIn(fullPath, files)
            ? (files, PathMistakes.DiaryAlone(path))
            : (files, mistake);
    }

    (ImmutableArray<FoundFile> Files, string? Mistake) Matching(IEnumerable<PathPattern> patterns, string mistake)
    {
        var files = patterns.SelectMany(pattern => pattern.Files())
            .Select(file => FoundFile.At(file, _workingFolder))
            .ToImmutableArray();

        return (files, files.IsEmpty ? mistake : null);
    }

    static string? Neighbour(string path, string fullPath)
    {
        var folder = Path.GetDirectoryName(fullPath);
        if (folder is null || !Directory.Exists(folder))
        {
            return null;
        }

        var names = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal);

        return Spelling.Closest(Path.GetFileName(fullPath), names) is { } closest
            ? path[..^Path.GetFileName(path).Length] + closest
            : null;
    }
}
