namespace PlanLang.Tests.Support;

/// <summary>The files of the project, found upwards from where the tests were built; paths have <c>/</c> between folders.</summary>
static class Repository
{
    /// <summary>The folder that holds <c>PlanLang.sln</c>.</summary>
    public static string Root { get; } = RootAbove(AppContext.BaseDirectory);

    /// <summary>Where a file of the project is on this machine.</summary>
    public static string Full(string path) => Path.Combine(Root, path);

    /// <summary>The text of a file of the project.</summary>
    public static string Read(string path) => File.ReadAllText(Full(path));

    /// <summary>
    /// Every file under the folder whose name fits, in ordinal order; none where there is no such folder.
    /// What a build leaves behind does not count.
    /// </summary>
    public static ImmutableArray<string> Files(string folder, string pattern) =>
        Directory.Exists(Full(folder))
            ? [.. Directory.EnumerateFiles(Full(folder), pattern, SearchOption.AllDirectories)
                .Select(Relative)
                .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "artifacts" or "node_modules"))
                .Order(StringComparer.Ordinal)]
            : [];

    /// <summary>The path from the root.</summary>
    public static string Relative(string fullPath) => Path.GetRelativePath(Root, fullPath).Replace('\\', '/');

    static string RootAbove(string folder)
    {
        var at = new DirectoryInfo(folder);
        while (!File.Exists(Path.Combine(at.FullName, "PlanLang.sln")))
        {
            at = at.Parent ?? throw new InvalidOperationException("The tests were not built inside the project.");
        }

        return at.FullName;
    }
}
