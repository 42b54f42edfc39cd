namespace PlanLang.Cli.Printing;

/// <summary>Where a browser that can print may be: on the path, or where its installer puts it.</summary>
static class Browsers
{
    static readonly ImmutableArray<string> Names =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge",
    ];

    static readonly ImmutableArray<string> ProgramFolders =
    [
        Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles),
        Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86),
    ];

    static readonly ImmutableArray<string> KnownPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        .. ProgramFolders.SelectMany(folder => new[]
        {
            Path.Combine(folder, "Google", "Chrome", "Application", "chrome.exe"),
            Path.Combine(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        }),
    ];

    /// <summary>The first that is there; null where none is.</summary>
    /// <param name="searchPath">The folders where programs lie, as the machine lists them.</param>
    public static string? Find(string? searchPath) =>
        (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(_ => Names, (folder, name) => Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name))
            .Concat(KnownPlaces)
            .FirstOrDefault(File.Exists);
}
