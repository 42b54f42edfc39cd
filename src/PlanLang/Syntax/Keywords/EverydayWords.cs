namespace PlanLang.Syntax;

/// <summary>Words that people write before they know the keyword that means the same.</summary>
static class EverydayWords
{
    /// <summary>What they write, and what it means in the blocks that know the keyword.</summary>
    static readonly ImmutableArray<(string Written, string Keyword)> Meant =
    [
        ("aim", "goal"),
        ("objective", "goal"),
        ("target", "goal"),
        ("task", "action"),
        ("consequence", "sanction"),
        ("penalty", "sanction"),
        ("treat", "reward"),
        ("concerns", "worries"),
        ("professionals", "team"),
        ("household", "family"),
        ("responsible", "who"),
        ("person responsible", "who"),
        ("owner", "who"),
        ("lead", "who"),
        ("attending", "who"),
        ("present", "who"),
        ("chair", "chaired by"),
        ("led by", "chaired by"),
        ("deadline", "by"),
        ("due", "by"),
        ("due date", "by"),
        ("target date", "by"),
        ("how often", "when"),
        ("frequency", "when"),
        ("if", "when"),
        ("if", "met when"),
        ("if", "may be considered when"),
        ("if", "move on when"),
        ("when", "met when"),
        ("when", "may be considered when"),
        ("when", "move on when"),
        ("message", "we all say"),
        ("our message", "we all say"),
        ("shared message", "we all say"),
        ("consistent message", "we all say"),
        ("worker", "key worker"),
        ("start date", "started"),
        ("reason", "because"),
        ("why", "because"),
        ("price", "cost"),
        ("in their words", "in our words"),
        ("telephone", "phone"),
        ("tel", "phone"),
        ("mobile", "phone"),
        ("needs an interpreter", "interpreter"),
        ("signatures", "signed by"),
        ("dates", "period"),
        ("after", "afterwards"),
        ("visit", "visits"),
        ("contact", "visits"),
        ("else", "otherwise"),
        ("if not", "otherwise"),
        ("payment", "pays"),
        ("valid", "in force"),
        ("half term", "half-term holiday"),
        ("holiday", "half-term holiday"),
        ("inset day", "closed"),
        ("inset", "closed"),
        ("training day", "closed"),
        ("school closed", "closed"),
        ("schools", "for"),
        ("families", "caseload"),
    ];

    /// <summary>
    /// The keyword that the words stand for or begin, where it is one of those allowed; null where they stand for none, or
    /// begin several.
    /// </summary>
    public static string? KeywordFor(string words, ImmutableArray<string> allowed) =>
        Meant.FirstOrDefault(pair => Names.Same(pair.Written, words) && allowed.Contains(pair.Keyword)).Keyword ?? Begun(words, allowed);

    /// <summary><c>signed</c> begins <c>signed by</c>, and <c>move on</c> begins <c>move on when</c>.</summary>
    static string? Begun(string words, ImmutableArray<string> allowed)
    {
        var begun = allowed.Where(keyword => keyword.StartsWith($"{words} ", StringComparison.OrdinalIgnoreCase)).ToImmutableArray();

        return begun.Length == 1 ? begun[0] : null;
    }
}
