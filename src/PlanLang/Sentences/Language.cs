using System.Text;

namespace PlanLang.Sentences;

/// <summary>
/// Every sentence of one language, by name, from a file of <c>Data/languages</c>: one a line,
/// <c>goal.for = This is for {who}.</c> A sentence that is put behind another may begin with a blank.
/// </summary>
sealed class Language
{
    readonly Dictionary<string, string> _sentences;

    Language(Dictionary<string, string> sentences) => _sentences = sentences;

    /// <summary>British English.</summary>
    public static Language English { get; } = Read(EmbeddedText.Read("languages/en.txt"));

    /// <summary>The names of all sentences.</summary>
    public IEnumerable<string> Names => _sentences.Keys;

    /// <summary>The sentence of that name, as it is written in the file.</summary>
    public string this[string name] => _sentences.TryGetValue(name, out var sentence)
        ? sentence
        : throw new ArgumentException($"The language has no sentence '{name}'.", nameof(name));

    /// <summary>The sentence with its facts in place of <c>{who}</c> and the like; a fact's own braces stay as they are.</summary>
    public string Say(string name, params ReadOnlySpan<(string Name, string Value)> facts)
    {
        var sentence = this[name];
        var said = new StringBuilder(sentence.Length);
        var at = 0;
        for (var open = sentence.IndexOf('{', StringComparison.Ordinal); open >= 0; open = sentence.IndexOf('{', at))
        {
            var close = sentence.IndexOf('}', open);
            said.Append(sentence, at, open - at).Append(Find(facts, sentence[(open + 1)..close], name));
            at = close + 1;
        }

        return said.Append(sentence, at, sentence.Length - at).ToString();
    }

    /// <summary>The sentence for that number: <c>NAME.one</c> or <c>NAME.other</c>, with <c>{count}</c> among its facts.</summary>
    public string Count(string name, int count, params ReadOnlySpan<(string Name, string Value)> facts) =>
        Say($"{name}.{(count == 1 ? "one" : "other")}", [("count", Numbers.Of(count)), .. facts]);

    static string Find(ReadOnlySpan<(string Name, string Value)> facts, string wanted, string sentence)
    {
        foreach (var (name, value) in facts)
        {
            if (name == wanted)
            {
                return value;
            }
        }

        throw new ArgumentException($"The sentence '{sentence}' needs '{wanted}'.", nameof(facts));
    }

    static Language Read(string text) => new(
        text.Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" = ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1]));
}
