using System.Collections.Frozen;

namespace PlanLang.Parsing;

/// <summary>The words that sentences are made of, each with its number as a <see cref="TokenKind"/>.</summary>
static class Vocabulary
{
    /// <summary>Words that end a name (see the language's rules for names).</summary>
    public static ImmutableArray<string> Delimiters { get; } =
    [
        "of", "is", "are", "was", "has", "have", "been", "in", "over", "for", "since", "compared", "and", "or", "not",
        "from", "agrees", "agree",
    ];

    static readonly ImmutableArray<string> Others =
    [
        "a", "an", "about", "above", "action", "actions", "adult", "adults", "after", "all", "any", "apply", "at", "average",
        "before", "below", "better", "between", "by", "child", "children", "closing", "day", "days", "does", "down", "each", "every",
        "exactly", "fewer", "fortnight", "fortnights", "goal", "goals", "half", "half-term", "half-terms", "held",
        "higher", "highest", "kept", "last", "lasted", "least", "less", "lower", "lowest", "month", "months", "more", "most", "no",
        "none", "on", "once", "one", "paid", "parent", "parents", "people", "per", "person", "plan", "point", "points", "quarter", "quarters", "fifth",
        "fifths", "relevant", "review", "reviews", "run", "sanction", "school", "stage", "start", "step", "term", "terms",
        "than", "the", "third", "thirds", "this", "time", "times", "to", "together", "total", "two", "three", "four",
        "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twice", "under", "until", "up", "week",
        "weeks", "weight", "where", "with", "within", "working", "year", "years",
    ];

    static readonly ImmutableArray<string> Ordered = [.. Delimiters, .. Others];

    static readonly FrozenDictionary<string, TokenKind> Kinds = Ordered
        .Select((word, index) => KeyValuePair.Create(word, TokenKind.FirstWord + (ushort)index))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    static readonly FrozenDictionary<string, TokenKind>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly TokenKind LastDelimiter = Of(Delimiters[^1]);

    /// <summary>Every word of the grammar.</summary>
    public static ImmutableArray<string> Words => Ordered;

    /// <summary>The number of a word of the grammar.</summary>
    public static TokenKind Of(string word) => Kinds[word];

    /// <summary>The number of a word of the grammar, or <see cref="TokenKind.Word"/>.</summary>
    public static TokenKind Of(ReadOnlySpan<char> word) =>
        BySpan.TryGetValue(word, out var kind) ? kind : TokenKind.Word;

    /// <summary>Whether it is a word, of the grammar or not.</summary>
    public static bool IsWord(TokenKind kind) => kind is TokenKind.Word or >= TokenKind.FirstWord;

    /// <summary>Whether it ends a name.</summary>
    public static bool IsDelimiter(TokenKind kind) => kind >= TokenKind.FirstWord && kind <= LastDelimiter;
}
