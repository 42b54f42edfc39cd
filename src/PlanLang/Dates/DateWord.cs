using System.Globalization;

namespace PlanLang.Dates;

/// <summary>One word of a text that may be a date: letters, figures and the marks within a date.</summary>
/// <param name="Span">Where it stands; empty where there is none.</param>
readonly record struct DateWord(TextSpan Span)
{
    static readonly ImmutableArray<string> Endings = ["st", "nd", "rd", "th"];

    /// <summary>The word at or after the offset, blanks skipped. A full stop behind it does not belong to it.</summary>
    public static DateWord From(ReadOnlySpan<char> text, int offset)
    {
        var start = offset;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsMark(text[end])))
        {
            end++;
        }

        return new DateWord(new TextSpan(start, end > start && text[end - 1] == '.' ? end - 1 : end));
    }

    /// <summary>The hyphen, and the dashes that word processors make of it.</summary>
    public static bool IsMark(char character) => character is '/' or '.' or '-' or '‐' or '‑' or '–' or '—';

    /// <summary>The word behind this one; a full stop between belongs to an abbreviation.</summary>
    public DateWord Next(ReadOnlySpan<char> text) =>
        From(text, Span.End < text.Length && text[Span.End] == '.' ? Span.End + 1 : Span.End);

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[Span.Start..Span.End];

    /// <summary>Whether it is made of figures with marks between them: <c>2026-01-06</c>, <c>6.1.26</c>.</summary>
    public bool IsFigures(ReadOnlySpan<char> text)
    {
        var marks = 0;
        foreach (var character in Of(text))
        {
            if (IsMark(character))
            {
                marks++;
            }
            else if (!char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return marks == 2;
    }

    /// <summary>Reads figures and nothing else.</summary>
    public bool TryReadNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(Of(text), NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>Reads <c>6</c>, <c>06</c> or <c>6th</c>.</summary>
    public bool TryReadDay(ReadOnlySpan<char> text, out int day)
    {
        var word = Of(text);
        foreach (var ending in Endings)
        {
            word = word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? word[..^2] : word;
        }

        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out day) && word.Length <= 2;
    }
}
