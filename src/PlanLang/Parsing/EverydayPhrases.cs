using System.Globalization;

namespace PlanLang.Parsing;

/// <summary>
/// Ways of writing a value that everybody understands and the grammar does not: <c>weekly</c>, <c>90 percent</c>,
/// <c>&gt;= 90%</c>. Each is tried, and offered only where the line can be read with it.
/// </summary>
static class EverydayPhrases
{
    static readonly ImmutableArray<(string Written, string Meant)> All =
    [
        ("percent", "%"),
        ("per cent", "%"),
        (">=", "is at least"),
        ("=>", "is at least"),
        ("≥", "is at least"),
        ("<=", "is at most"),
        ("≤", "is at most"),
        (">", "is more than"),
        ("<", "is less than"),
        ("over", "is more than"),
        ("above", "is more than"),
        ("under", "is less than"),
        ("below", "is less than"),
        .. Enumerable.Range(2, 11).SelectMany(Weekly),
        (", starting on", " from"),
        (", starting", " from"),
        (", from", " from"),
        ("starting", "from"),
        ("since", "from"),
        ("the end", "closing"),
        ("not", "is not"),
        (":", " is"),
        ("daily", "every day"),
        ("each day", "every day"),
        ("on school days", "every school day"),
        ("weekly", "every week"),
        ("each week", "every week"),
        ("fortnightly", "every 2 weeks"),
        ("monthly", "every month"),
        ("each month", "every month"),
        ("–", " to "),
        ("-", " to "),
    ];

    /// <summary>The first of them that stands in the value and whose meaning makes it readable; null where none does.</summary>
    /// <param name="value">The value as it was written.</param>
    /// <param name="fits">Whether the grammar reads a value.</param>
    public static EverydayPhrase? Find(string value, Func<string, bool> fits)
    {
        foreach (var (written, meant) in All)
        {
            if (Place(value, written) is { } at && Mended(value, at, meant) is var mended && fits(mended))
            {
                return new EverydayPhrase(at, meant.Trim(), mended);
            }
        }

        return null;
    }

    /// <summary><c>6 weekly</c> and <c>6-weekly</c>.</summary>
    static IEnumerable<(string Written, string Meant)> Weekly(int weeks) =>
        from blank in (string[])[" ", "-"]
        select (string.Create(CultureInfo.InvariantCulture, $"{weeks}{blank}weekly"), string.Create(CultureInfo.InvariantCulture, $"every {weeks} weeks"));

    static TextSpan? Place(string value, string written)
    {
        var start = value.IndexOf(written, StringComparison.OrdinalIgnoreCase);
        var end = start + written.Length;
        var isPartOfWord = start >= 0 && char.IsLetter(written[0])
            && ((start > 0 && char.IsLetter(value[start - 1])) || (end < value.Length && char.IsLetter(value[end])));

        return start < 0 || isPartOfWord ? null : new TextSpan(start, end);
    }

    /// <summary>The sign for per cent stands close behind its number.</summary>
    static string Mended(string value, TextSpan at, string meant) =>
        string.Concat(meant == "%" ? value[..at.Start].TrimEnd() : value[..at.Start], meant, value[at.End..]);
}

/// <summary>A phrase of everyday language in a value.</summary>
/// <param name="Span">Where it stands, from the start of the value.</param>
/// <param name="Meant">The words that mean the same here.</param>
/// <param name="Mended">The value with those words.</param>
readonly record struct EverydayPhrase(TextSpan Span, string Meant, string Mended);
