namespace PlanLang.Sentences;

/// <summary>How a sentence begins and ends.</summary>
static class Sentence
{
    /// <summary>With a capital letter in front and a full stop behind, where it has neither.</summary>
    public static string Of(string words) => Ended(Capital(words));

    /// <summary>With a capital letter in front.</summary>
    public static string Capital(string words) =>
        Enumerable.Range(0, words.Length).Cast<int?>().FirstOrDefault(at => !LanguageMarks.IsMark(words[at ?? 0])) is { } first
            ? words[..first] + char.ToUpperInvariant(words[first]) + words[(first + 1)..]
            : words;

    /// <summary>With a full stop of its language, unless the words end a sentence already.</summary>
    public static string Ended(string words) =>
        LanguageMarks.Without(words) is [] or [.., '.' or '!' or '?' or '…' or '۔' or '؟'] or [.., '.', '”'] ? words
        : words[^1] == LanguageMarks.OwnEnds ? $"{words[..^1]}{Language.OfThePage["sentence.end"]}{LanguageMarks.OwnEnds}"
        : LanguageMarks.IsMark(words[^1]) ? $"{words[..^1]}.{words[^1]}"
        : words + ".";
}
