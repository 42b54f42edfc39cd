namespace PlanLang.Readability;

/// <summary>
/// A list of words from <c>Data/words</c>, one a line with what belongs to it: <c>commence = start</c>. A line that
/// begins with <c>#</c> says where the list comes from.
/// </summary>
static class WordList
{
    /// <summary>The words in small letters, each with what stands behind its sign; that is empty where a word stands alone.</summary>
    public static ImmutableArray<(string Word, string Value)> Read(string name)
    {
        var words = ImmutableArray.CreateBuilder<(string Word, string Value)>();
        foreach (var line in EmbeddedText.Read($"words/{name}.txt").AsSpan().EnumerateLines())
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var sign = line.IndexOf(" = ");
                words.Add(sign < 0 ? (line.ToString(), "") : (line[..sign].ToString(), line[(sign + 3)..].ToString()));
            }
        }

        return words.DrainToImmutable();
    }

    /// <summary>The words alone.</summary>
    public static ImmutableHashSet<string> Set(string name) => [.. Read(name).Select(line => line.Word)];
}
