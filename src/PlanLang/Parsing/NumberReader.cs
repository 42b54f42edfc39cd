using System.Buffers;
using System.Globalization;
using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>Figures: what kind they are, and their exact value.</summary>
static class NumberReader
{
    const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    static readonly SearchValues<char> Thousands = SearchValues.Create("0123456789,");
    static readonly SearchValues<char> IsoFigures = SearchValues.Create("0123456789-");
    static readonly SearchValues<char> DateFigures = SearchValues.Create("0123456789/.-");

    /// <summary>What a piece that begins with a figure or a pound sign is.</summary>
    public static TokenKind KindOf(ReadOnlySpan<char> chunk) => chunk switch
    {
        ['£', ..] => IsNumber(chunk[1..]) ? TokenKind.Money : TokenKind.Word,
        [.., '%'] => IsNumber(chunk[..^1]) ? TokenKind.Percent : TokenKind.Word,
        _ when IsNumber(chunk) => TokenKind.Number,
        _ when IsOrdinal(chunk) => TokenKind.Ordinal,
        _ => DateKindOf(chunk),
    };

    /// <summary>The value of <c>1,800</c>, <c>3.5</c>; per cent and pound signs are passed over. Exact to 28 figures.</summary>
    public static Fraction ValueOf(ReadOnlySpan<char> chunk) =>
        decimal.Parse(chunk.Trim("£%"), Style, CultureInfo.InvariantCulture);

    /// <summary>Up to twelve figures before the point and six behind it, so that no sum of them overflows.</summary>
    static bool IsNumber(ReadOnlySpan<char> chunk)
    {
        var point = chunk.IndexOf('.');
        var whole = point < 0 ? chunk : chunk[..point];
        var rest = point < 0 ? [] : chunk[(point + 1)..];

        return whole.Length is > 0 and <= 15 && char.IsAsciiDigit(whole[^1])
            && !whole.ContainsAnyExcept(Thousands) && rest.Length <= 6 && (point < 0 || rest.Length > 0)
            && !rest.ContainsAnyExceptInRange('0', '9');
    }

    static bool IsOrdinal(ReadOnlySpan<char> chunk) =>
        chunk.Length is 3 or 4 && !chunk[..^2].ContainsAnyExceptInRange('0', '9')
        && chunk[^2..] is "st" or "nd" or "rd" or "th";

    static TokenKind DateKindOf(ReadOnlySpan<char> chunk)
    {
        if (chunk.Length == 10 && chunk[4] == '-' && chunk[7] == '-' && !chunk.ContainsAnyExcept(IsoFigures))
        {
            return TokenKind.IsoDate;
        }

        return !chunk.ContainsAnyExcept(DateFigures) && chunk.CountAny("/.-") == 2
            ? TokenKind.NumericDate
            : TokenKind.Word;
    }
}
