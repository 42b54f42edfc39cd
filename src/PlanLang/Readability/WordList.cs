namespace PlanLang.Readability;

/// <summary>
/// A list of words from <c>Data/words</c>, one a line with what belongs to it: <c>commence = start</c>. A line that
/// begins with <c>#</c> says where the list comes from.
/// </summary>
static class WordList
{
    /// <summary>The words in small letters, each with what stands behind its sign; that is empty where a word stands alone.</summary>
    public static ImmutableArray<(string Word, string Value)> Read(string name) =>
    [
        .. EmbeddedText.Read($"words/{name}.txt")
            .Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" = ", 2))
            .Select(parts => (parts[0], parts.Length > 1 ? parts[1] : "")),
    ];

    /// <summary>The words alone.</summary>
    public static ImmutableHashSet<string> Set(string name) => [.. Read(name).Select(line => line.Word)];
}
