namespace PlanLang.Files;

/// <summary>Tells a library from a plan by its first line, without reading the rest.</summary>
static class LibraryFile
{
    /// <summary>Whether the first line that says something begins with <c>library</c>.</summary>
    public static bool IsAt(string path) => File.ReadLines(path)
        .Select(line => line.Trim())
        .FirstOrDefault(line => line.Length > 0 && line[0] != '#')
        ?.StartsWith("library", StringComparison.OrdinalIgnoreCase) ?? false;
}
