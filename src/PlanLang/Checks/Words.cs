namespace PlanLang.Checks;

/// <summary>The words of a text, as checks that read free text look at it: small letters, no marks.</summary>
static class Words
{
    /// <summary><c>[leanne, makes, sure, ron, stays, away]</c>; the ending of <c>Ron's</c> is left off.</summary>
    public static ImmutableArray<string> Of(string text) =>
    [
        .. Names.Fold(text).ToLowerInvariant()
            .Split([' ', ',', '.', ';', ':', '!', '?', '(', ')', '"', '/', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word),
    ];

    /// <summary>Where in the words the phrase begins, at or behind a place; -1 where it does not stand there.</summary>
    public static int IndexOf(ImmutableArray<string> words, string phrase, int from)
    {
        var wanted = phrase.Split(' ');
        for (var at = from; at + wanted.Length <= words.Length; at++)
        {
            if (words.AsSpan(at, wanted.Length).SequenceEqual(wanted))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether any of the phrases stands in the words.</summary>
    public static bool HoldAny(ImmutableArray<string> words, ImmutableArray<string> phrases) =>
        phrases.Any(phrase => IndexOf(words, phrase, 0) >= 0);
}
