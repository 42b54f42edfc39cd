namespace PlanLang.Sentences;

/// <summary>Whether words speak of one thing or of several, as far as their endings tell.</summary>
static class Plurals
{
    static readonly ImmutableArray<string> BehindTheNoun =
        ["of", "about", "with", "without", "at", "in", "for", "from", "to", "on", "by", "the", "we", "that", "who", "sent", "made", "missed"];

    /// <summary><c>rent arrears</c>, <c>complaints about noise</c>, but not <c>calm at home</c> or <c>progress</c>.</summary>
    public static bool IsPlural(string words)
    {
        var noun = words.Split(' ').TakeWhile((word, place) => place == 0 || !BehindTheNoun.Contains(word)).Last();

        return noun is [.., not ('s' or 'u' or 'i' or '\'' or '’'), 's'] and not "news";
    }
}
