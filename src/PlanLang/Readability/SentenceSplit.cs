using System.Text.RegularExpressions;

namespace PlanLang.Readability;

/// <summary>
/// Where the sentences of a text are: they end with a full stop, a question mark, an exclamation mark or dots before a
/// capital, a figure or a quotation, and where a paragraph ends.
/// </summary>
static partial class SentenceSplit
{
    static readonly ImmutableHashSet<string> Abbreviations = ["e.g", "i.e", "etc", "mr", "mrs", "ms", "dr", "st", "rev", "approx"];

    /// <summary>The stretches of the text that are sentences, without blanks at their ends.</summary>
    public static ImmutableArray<TextSpan> Of(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        var start = 0;
        foreach (Match end in Ends().Matches(text))
        {
            if (!IsAbbreviation(text.AsSpan(start, end.Index - start)))
            {
                sentences.Add(Phrase.Trim(text, new TextSpan(start, end.Index + end.Length)));
                start = end.Index + end.Length;
            }
        }

        sentences.Add(Phrase.Trim(text, new TextSpan(start, text.Length)));

        return [.. sentences.Where(sentence => sentence.Length > 0)];
    }

    static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOfAny(' ', '\n') + 1)..].TrimStart("(“\"'");

        return word is [>= 'A' and <= 'Z'] || Abbreviations.Contains(word.ToString().ToLowerInvariant());
    }

    [GeneratedRegex(@"[.!?…]+[”’""')\]]*(?=\s+[\p{Lu}\d“‘""'(])|\n\s*\n", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
