namespace PlanLang.Files;

/// <summary>Finds the plans that a command is given: files, folders (every plan in them) and patterns.</summary>
public static class PlanFinder
{
    const string AnyPlan = "**/*.plan";

    static readonly ImmutableArray<string> DiaryEndings = [".record", ".csv"];

    /// <summary>Finds them all; a path that comes to nothing does not keep the others from being found.</summary>
    /// <param name="paths">As they were given.</param>
    /// <param name="workingFolder">The full path of the folder that relative paths start from.</param>
    public static FoundFiles Find(IEnumerable<string> paths, string workingFolder)
    {
        var mistakes = ImmutableArray.CreateBuilder<string>();
        var files = paths
            .SelectMany(path => FilesOf(path, workingFolder, mistakes))
            .DistinctBy(file => file.FullPath)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToImmutableArray();

        return new FoundFiles(files, mistakes.ToImmutable());
    }

    static ImmutableArray<FoundFile> FilesOf(string path, string workingFolder, ImmutableArray<string>.Builder mistakes)
    {
        try
        {
            var (files, mistake) = Resolve(path, workingFolder);
            if (mistake is not null)
            {
                mistakes.Add(mistake);
            }

            return files;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException)
        {
            mistakes.Add(PathMistakes.CannotOpen(path, PathMistakes.Reason(refusal)));

            return [];
        }
    }

    static (ImmutableArray<FoundFile> Files, string? Mistake) Resolve(string path, string workingFolder)
    {
        var fullPath = Path.GetFullPath(path, workingFolder);

        return path switch
        {
            _ when File.Exists(fullPath) => IsDiary(path)
                ? ([], PathMistakes.Diary(path))
                : ([FoundFile.At(fullPath, workingFolder)], null),
            _ when Directory.Exists(fullPath) =>
                Matching(new PathPattern(fullPath, AnyPlan), workingFolder, PathMistakes.NoPlans(path)),
            _ when PathPattern.IsPattern(path) =>
                Matching(PathPattern.Parse(path, workingFolder), workingFolder, PathMistakes.NoMatch(path)),
            _ => ([], PathMistakes.Missing(path, Neighbour(path, fullPath))),
        };
    }

    static (ImmutableArray<FoundFile> Files, string? Mistake) Matching(PathPattern pattern, string workingFolder, string mistake)
    {
        var files = pattern.Files().Select(file => FoundFile.At(file, workingFolder)).ToImmutableArray();

        return (files, files.IsEmpty ? mistake : null);
    }

    static bool IsDiary(string path) => DiaryEndings.Contains(Path.GetExtension(path).ToLowerInvariant());

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
