namespace PlanLang.Files;

/// <summary>How a library is called: letter case does not count, and a hyphen is a blank.</summary>
static class LibraryName
{
    const string Keyword = "library:";
    const int LongestHead = 100;

    /// <summary>Whether two names are the same library.</summary>
    public static bool Same(string one, string other) => Names.Same(one.Replace('-', ' '), other.Replace('-', ' '));

    /// <summary>
    /// The path of a library's file when the library is called otherwise, written like those that come with PlanLang:
    /// <c>persistent-absence.plan</c>. Null where the file is not called like the library.
    /// </summary>
    public static string? FileFor(string path, string library, string newName) =>
        Same(Path.GetFileNameWithoutExtension(path), library)
            ? Path.Combine(Path.GetDirectoryName(path) ?? "", $"{string.Join('-', newName.ToLowerInvariant().Split([' ', '/', '\\'], StringSplitOptions.RemoveEmptyEntries))}.plan")
            : null;

    /// <summary>
    /// What stands behind <c>library:</c> on the first line that is neither blank nor a comment; null where that line
    /// says something else, so that a folder full of plans is not read to find one library.
    /// </summary>
    public static string? ReadFrom(string path)
    {
        try
        {
            return In(File.ReadLines(path));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The same of a text.</summary>
    public static string? In(SourceText text) => In(Enumerable.Range(1, text.LineCount).Select(number => text[text.Line(number)]));

    static string? In(IEnumerable<string> lines)
    {
        var head = lines.Take(LongestHead)
            .Select(line => line.Trim())
            .FirstOrDefault(line => line.Length > 0 && line[0] != '#');

        return head?.StartsWith(Keyword, StringComparison.OrdinalIgnoreCase) == true ? head[Keyword.Length..].Trim() : null;
    }
}
