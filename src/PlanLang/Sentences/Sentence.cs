namespace PlanLang.Sentences;

/// <summary>How a sentence begins and ends.</summary>
static class Sentence
{
    /// <summary>With a capital letter in front and a full stop behind, where it has neither.</summary>
    public static string Of(string words) => Ended(Capital(words));

    /// <summary>With a capital letter in front.</summary>
    public static string Capital(string words) =>
        words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    /// <summary>With a full stop, unless the words end a sentence already.</summary>
    public static string Ended(string words) =>
        words.Length == 0 || words[^1] is '.' or '!' or '?' or '…' || words.EndsWith(".”", StringComparison.Ordinal)
            ? words
            : words + ".";
}
