using System.Collections.Frozen;

namespace PlanLang.Text;

/// <summary>
/// Composes letters and the marks written behind them, so that <c>é</c> is the same whether it was typed as one
/// character or as two: Unicode's normal form C for the alphabets of <see cref="CombiningMarks"/>.
/// </summary>
static class Nfc
{
    static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = CombiningMarks.Table
        .SelectMany(row => row.Letters.Chunk(2).Select(pair => (Key: (pair[0], row.Mark), Value: pair[1])))
        .ToFrozenDictionary(each => each.Key, each => each.Value);

    static readonly FrozenDictionary<char, (char Letter, char Mark)> Decomposed =
        Composed.ToFrozenDictionary(each => each.Value, each => each.Key);

    /// <summary>The text with its letters composed; the very same where there is no mark in it.</summary>
    public static string Compose(string text) => HasMarks(text) ? ComposeMarks(text) : text;

    /// <summary>Whether the text holds a mark that stands behind its letter.</summary>
    public static bool HasMarks(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange(CombiningMarks.First, CombiningMarks.Last) >= 0;

    static string ComposeMarks(string text)
    {
        var composed = new char[text.Length];
        var length = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && CombiningMarks.PlaceOf(text[end]) > 0)
            {
                end++;
            }

            length += ComposeLetter(text.AsSpan(at..end), composed.AsSpan(length));
            at = end;
        }

        return new string(composed, 0, length);
    }

    /// <summary>Writes one letter and its marks, composed as far as they go, and says how many characters that took.</summary>
    static int ComposeLetter(ReadOnlySpan<char> letterAndMarks, Span<char> composed)
    {
        var (letter, marks) = TakeApart(letterAndMarks);
        var (length, lastPlace) = (1, 0);
        foreach (var mark in marks.OrderBy(CombiningMarks.PlaceOf))
        {
            if (CombiningMarks.PlaceOf(mark) > lastPlace && Composed.TryGetValue((letter, mark), out var whole))
            {
                letter = whole;
            }
            else
            {
                composed[length++] = mark;
                lastPlace = CombiningMarks.PlaceOf(mark);
            }
        }

        composed[0] = letter;

        return length;
    }

    /// <summary>The bare letter and all its marks: those it already had first.</summary>
    static (char Letter, IEnumerable<char> Marks) TakeApart(ReadOnlySpan<char> letterAndMarks)
    {
        var (letter, marks) = (letterAndMarks[0], new Stack<char>());
        while (letterAndMarks.Length > 1 && Decomposed.TryGetValue(letter, out var apart))
        {
            letter = apart.Letter;
            marks.Push(apart.Mark);
        }

        return (letter, [.. marks, .. letterAndMarks[1..]]);
    }
}
