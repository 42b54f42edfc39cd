using System.Globalization;
using System.Text.RegularExpressions;
using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>
/// Ways of writing a value that everybody understands and the grammar does not: <c>weekly</c>, <c>90 percent</c>,
/// <c>&gt;= 90%</c>, <c>is 90% or more</c>. Each is tried, and offered only where the line can be read with it.
/// </summary>
static partial class EverydayPhrases
{
    /// <summary>What begins a recurrence. A condition has <c>since</c> of its own.</summary>
    static readonly ImmutableArray<(string Written, string Meant)> Beginnings =
    [
        (", starting on", " from"),
        (", starting", " from"),
        (", from", " from"),
        ("starting", "from"),
        ("since", "from"),
    ];

    static readonly ImmutableArray<string> Helpers = ["do", "does", "did", "has", "have", "had", "will", "can", "may", "must"];

    static readonly ImmutableArray<(string Written, string Meant)> All =
    [
        ("percent", "%"),
        ("per cent", "%"),
        ("is >=", "is at least"),
        ("is ≥", "is at least"),
        ("is <=", "is at most"),
        ("is ≤", "is at most"),
        ("is >", "is more than"),
        ("is <", "is less than"),
        (">=", "is at least"),
        ("=>", "is at least"),
        ("≥", "is at least"),
        ("<=", "is at most"),
        ("≤", "is at most"),
        (">", "is more than"),
        ("<", "is less than"),
        ("at least", "is at least"),
        ("at most", "is at most"),
        ("more than", "is more than"),
        ("less than", "is less than"),
        ("up by", "up by at least"),
        ("down by", "down by at least"),
        ("over", "is more than"),
        ("above", "is more than"),
        ("under", "is less than"),
        ("below", "is less than"),
        .. Enumerable.Range(2, 11).SelectMany(Weekly),
        .. Beginnings,
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

    /// <summary>The same with something that stays as it was written, such as a number; the more particular first.</summary>
    static readonly ImmutableArray<(Regex Written, string Meant)> Shapes =
    [
        (OrMore(), "$1 at least $2"),
        (OrLess(), "$1 at most $2"),
        (OutOf(), ""),
        (ShareForAWhile(), "$1 over the last $2"),
        (ValueForAWhile(), "the lowest $1 over the last $4 is $2 $3"),
        (OnAverage(), "the average $1 $4 is $2 $3"),
        (BothAgree(), "$1 agrees and $2 agrees"),
        (BareValue(), "is at least $1"),
    ];

    /// <summary>The first of them that stands in the value and whose meaning makes it readable; null where none does.</summary>
    /// <param name="value">The value as it was written.</param>
    /// <param name="kind">What it is to be.</param>
    /// <param name="fits">Whether the grammar reads a value.</param>
    public static EverydayPhrase? Find(string value, ValueKind kind, Func<string, bool> fits) =>
        Words(value, kind).Concat(Shaped(value)).Where(phrase => fits(phrase.Mended)).Select(phrase => (EverydayPhrase?)phrase).FirstOrDefault();

    static IEnumerable<EverydayPhrase> Words(string value, ValueKind kind) =>
        from phrase in kind == ValueKind.Condition ? All.RemoveRange(Beginnings) : All
        let at = Place(value, phrase.Written)
        where at is not null && !IsOfAVerb(value[..at.Value.Start], phrase.Written)
        select new EverydayPhrase(at.Value, phrase.Meant.Trim(), Mended(value, at.Value, phrase.Meant));

    static IEnumerable<EverydayPhrase> Shaped(string value) =>
        from shape in Shapes
        let match = shape.Written.Match(value)
        where match.Success
        let at = new TextSpan(match.Index, match.Index + match.Length)
        let meant = match.Result(shape.Meant)
        select new EverydayPhrase(at, meant, Mended(value, at, meant));

    /// <summary><c>6 weekly</c> and <c>6-weekly</c>.</summary>
    static IEnumerable<(string Written, string Meant)> Weekly(int weeks) =>
        from blank in (string[])[" ", "-"]
        select (string.Create(CultureInfo.InvariantCulture, $"{weeks}{blank}weekly"), string.Create(CultureInfo.InvariantCulture, $"every {weeks} weeks"));

    /// <summary><c>does not come</c> is no <c>is not</c>.</summary>
    static bool IsOfAVerb(string before, string written) =>
        written == "not" && Helpers.Any(helper => before.TrimEnd().EndsWith($" {helper}", StringComparison.OrdinalIgnoreCase));

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

    [GeneratedRegex(@"\b(is|are) (£?[\d.,]+%?) or (?:more|above|over|higher)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrMore();

    [GeneratedRegex(@"\b(is|are) (£?[\d.,]+%?) or (?:less|fewer|below|under|lower)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrLess();

    [GeneratedRegex(@" (?:out of|of|/) ?\d+\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OutOf();

    [GeneratedRegex(@"(?<=\b(?:is|are) (?:at least|at most|more than|less than) )([\d.]+%) for (?:the last )?(\d+ [a-z ]+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShareForAWhile();

    [GeneratedRegex(@"^(.+) (?:is|has been) (at least|more than) (£?[\d.,]+) for (?:the last )?(\d+ [a-z ]+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ValueForAWhile();

    [GeneratedRegex(@"^(.+) is on average (at least|at most|more than|less than) (£?[\d.,]+) ((?:in|over) the last .+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnAverage();

    [GeneratedRegex(@"^(\w+) and (\w+) (?:both )?agree$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BothAgree();

    [GeneratedRegex(@"\bis (?=[£\d])(£?[\d.,]+%?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareValue();
}

/// <summary>A phrase of everyday language in a value.</summary>
/// <param name="Span">Where it stands, from the start of the value.</param>
/// <param name="Meant">The words that mean the same here.</param>
/// <param name="Mended">The value with those words.</param>
readonly record struct EverydayPhrase(TextSpan Span, string Meant, string Mended);
