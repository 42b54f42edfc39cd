using System.Text.RegularExpressions;

namespace PlanLang.Readability;

/// <summary>A word of a text.</summary>
/// <param name="Text">As it is written: <c>o'clock</c>, <c>half-days</c>, <c>CIN</c>.</param>
/// <param name="Folded">As lists know it: straight marks and small letters.</param>
/// <param name="Start">Where it begins in the text.</param>
readonly partial record struct TextWord(string Text, string Folded, int Start)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Text.Length;

    /// <summary>The words of a text in order; a figure such as <c>1,800</c> or <c>90%</c> is one.</summary>
    public static ImmutableArray<TextWord> In(string text)
    {
        var words = ImmutableArray.CreateBuilder<TextWord>();
        foreach (var match in Pattern().EnumerateMatches(text))
        {
            var word = text.Substring(match.Index, match.Length);
            words.Add(new TextWord(word, FoldedOf(word), match.Index));
        }

        return words.DrainToImmutable();
    }

    static string FoldedOf(string word) => (Names.IsPlain(word) ? word : Names.Fold(word)).ToLowerInvariant();

    [GeneratedRegex(@"[£]?\d+(?:[.,:]\d+)*%?|[\p{L}\p{M}\d]+(?:['’&-][\p{L}\p{M}\d]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
