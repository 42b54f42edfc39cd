using System.Collections.Frozen;
using System.Globalization;

namespace PlanLang.Readability;

/// <summary>
/// How many syllables a word has: from a list of the common words for which the rule would be wrong, and else by the
/// rule. The list's first lines say where its numbers come from.
/// </summary>
static class Syllables
{
    static readonly ImmutableArray<string> ShortNot = ["can't", "don't", "won't", "shan't", "aren't", "weren't", "ain't"];

    /// <summary>The words that are not said as the rule would have it.</summary>
    public static FrozenDictionary<string, int> Exceptions { get; } = WordList.Read("syllables")
        .ToFrozenDictionary(line => line.Word, line => int.Parse(line.Value, CultureInfo.InvariantCulture));

    /// <summary>The number for a word as it stands in a sentence: <c>half-days</c> is 2, <c>didn't</c> 2, a figure 1.</summary>
    public static int Of(string word) =>
        word.Split('-', StringSplitOptions.RemoveEmptyEntries).Sum(OfPart) is var sum && sum > 0 ? sum : 1;

    static int OfPart(string part)
    {
        var word = Names.Fold(part).ToLowerInvariant();
        var apostrophe = word.IndexOf('\'');
        if (apostrophe < 0)
        {
            return OfLetters(word);
        }

        return word.EndsWith("n't", StringComparison.Ordinal)
            ? OfLetters(word[..^3]) + (ShortNot.Contains(word) ? 0 : 1)
            : OfLetters(word[..apostrophe]);
    }

    static int OfLetters(string word) => word switch
    {
        "" => 0,
        _ when Exceptions.TryGetValue(word, out var count) => count,
        _ when !word.Any(char.IsAsciiLetter) => 1,
        _ => SyllableRule.Count(word),
    };
}
