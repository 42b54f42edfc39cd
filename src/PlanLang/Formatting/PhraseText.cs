using System.Text;

namespace PlanLang.Formatting;

/// <summary>Words that are put together with single blanks between them, and none before a comma or colon.</summary>
sealed class PhraseText
{
    readonly StringBuilder _text = new();

    /// <summary>A part as it is.</summary>
    public void Add(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
        {
            return;
        }

        _text.Append(_text.Length == 0 || words[0] is ',' or ':' ? "" : " ").Append(words);
    }

    /// <summary>The small words of the language, which are written in small letters with plain marks.</summary>
    public void AddSmall(string words)
    {
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            Add(Names.Fold(word).ToLowerInvariant());
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
