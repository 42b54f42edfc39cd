using System.Collections.Concurrent;
using System.Text;

namespace PlanLang.Sentences;

/// <summary>
/// Every sentence of one language, by name, from a file of <c>Data/languages</c> or of a service: one a line,
/// <c>goal.for = This is for {who}.</c> A sentence that is put behind another may begin with a blank.
/// </summary>
/// <remarks>
/// A page in another language than its plan is marked as it is made (<see cref="LanguageMarks"/>): what the language says itself,
/// and between it names, numbers and words of the plan, which stay in the plan's language. English is not marked.
/// </remarks>
sealed class Language
{
    [ThreadStatic]
    static Language? Spoken;

    readonly Dictionary<string, string> _sentences;
    readonly ConcurrentDictionary<string, ImmutableArray<string>> _lists = new();

    Language(string tag, Dictionary<string, string> sentences) => (Tag, _sentences) = (tag, sentences);

    /// <summary>British English, which has every sentence, and in which plans are written.</summary>
    public static Language English { get; } = Read("en", EmbeddedText.Read("languages/en.txt"));

    /// <summary>The language of the page that is being made; English where none is.</summary>
    public static Language OfThePage => Spoken ?? English;

    /// <summary>Which language it is: <c>cy</c>, by the registry of BCP 47.</summary>
    public string Tag { get; }

    /// <summary>Whether its lines begin on the right.</summary>
    public bool IsFromTheRight => this["page.direction"] == "rtl";

    /// <summary>Whether somebody who speaks the language has checked it.</summary>
    public bool IsChecked => this["language.checked"] != "nobody";

    /// <summary>The names of all sentences.</summary>
    public IEnumerable<string> Names => _sentences.Keys;

    /// <summary>The sentence of that name, as it is written in the file.</summary>
    public string this[string name] => _sentences.TryGetValue(name, out var sentence)
        ? sentence
        : throw new MissingSentenceException(Tag, name);

    /// <summary>One of a list of words, such as the names of the months, by its place from 0.</summary>
    public string Word(string name, int place) => LanguageMarks.OwnWord(_lists.GetOrAdd(name, list => [.. this[list].Split(", ")])[place]);

    /// <summary>The language of such a file; a line that is no sentence is left out.</summary>
    public static Language Read(string tag, string text)
    {
        var sentences = new Dictionary<string, string>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var name = line.IndexOf(" = ");
            if (name > 0 && line[0] != '#')
            {
                sentences[line[..name].ToString()] = line[(name + 3)..].ToString();
            }
        }

        return new Language(tag, sentences);
    }

    /// <summary>Makes a page in this language.</summary>
    public T Speak<T>(Func<T> page)
    {
        var before = Spoken;
        Spoken = this;
        try
        {
            return page();
        }
        finally
        {
            Spoken = before;
        }
    }

    /// <summary>Whether it has a sentence of that name.</summary>
    public bool Has(string name) => _sentences.ContainsKey(name);

    /// <summary>A sentence without facts, as it stands on a page.</summary>
    public string Say(string name) => Own(this[name]);

    /// <summary>The sentence with its facts in place of <c>{who}</c> and the like; a fact's own braces stay as they are.</summary>
    public string Say(string name, params ReadOnlySpan<(string Name, string Value)> facts)
    {
        var sentence = this[name];
        var said = new StringBuilder(sentence.Length);
        var at = 0;
        for (var open = sentence.IndexOf('{', StringComparison.Ordinal); open >= 0; open = sentence.IndexOf('{', at))
        {
            var close = sentence.IndexOf('}', open);
            said.Append(sentence, at, open - at).Append(Fact(Find(facts, sentence.AsSpan(open + 1, close - open - 1), name)));
            at = close + 1;
        }

        return Own(said.Append(sentence, at, sentence.Length - at).ToString());
    }

    /// <summary>The sentence for that number, by the language's own plural (<see cref="PluralRules"/>), with <c>{count}</c> among its facts.</summary>
    public string Count(string name, int count, params ReadOnlySpan<(string Name, string Value)> facts) =>
        Say($"{name}.{PluralRules.Of(Tag, count)}", [("count", Numbers.Of(count)), .. facts]);

    string Own(string said) => this == English || said.Length == 0 ? said : LanguageMarks.Own(said);

    string Fact(string value) => this == English ? value : LanguageMarks.Fact(value);

    static string Find(ReadOnlySpan<(string Name, string Value)> facts, ReadOnlySpan<char> wanted, string sentence)
    {
        foreach (var (name, value) in facts)
        {
            if (wanted.SequenceEqual(name))
            {
                return value;
            }
        }

        throw new ArgumentException($"The sentence '{sentence}' needs '{wanted}'.", nameof(facts));
    }
}
