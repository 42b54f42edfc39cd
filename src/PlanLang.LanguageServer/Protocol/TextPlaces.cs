using System.Text;
using PlanLang.Text;

namespace PlanLang.LanguageServer.Protocol;

/// <summary>In which units a place on a line is counted.</summary>
enum PositionUnit
{
    /// <summary>As the text is held in memory; every client can do this.</summary>
    Utf16,

    /// <summary>In bytes of UTF-8, where the client offers it.</summary>
    Utf8,
}

/// <summary>Places as editors count them, and offsets as the library counts them.</summary>
static class TextPlaces
{
    /// <summary>The place of an offset.</summary>
    public static Position At(SourceText text, int offset, PositionUnit unit)
    {
        var inside = Math.Clamp(offset, 0, text.Text.Length);
        var place = text.PositionAt(inside);
        var before = text.Text.AsSpan(inside - (place.Column - 1), place.Column - 1);

        return new Position(place.Line - 1, unit == PositionUnit.Utf8 ? Encoding.UTF8.GetByteCount(before) : before.Length);
    }

    /// <summary>The places at both ends of a stretch.</summary>
    public static TextRange At(SourceText text, TextSpan span, PositionUnit unit) =>
        new(At(text, span.Start, unit), At(text, span.End, unit));

    /// <summary>The offset of a place; the end of its line, or of the text, where it lies behind it.</summary>
    public static int OffsetOf(SourceText text, Position place, PositionUnit unit)
    {
        if (place.Line < 0)
        {
            return 0;
        }

        if (place.Line >= text.LineCount)
        {
            return text.Text.Length;
        }

        var line = text.Line(place.Line + 1);

        return line.Start + (unit == PositionUnit.Utf8
            ? UnitsIn(text.Text.AsSpan(line.Start, line.Length), place.Character)
            : Math.Clamp(place.Character, 0, line.Length));
    }

    /// <summary>The stretch between two places, whichever of them comes first.</summary>
    public static TextSpan SpanOf(SourceText text, TextRange range, PositionUnit unit)
    {
        var (one, other) = (OffsetOf(text, range.Start, unit), OffsetOf(text, range.End, unit));

        return new TextSpan(Math.Min(one, other), Math.Max(one, other));
    }

    /// <summary>How many characters of a line take up so many bytes.</summary>
    static int UnitsIn(ReadOnlySpan<char> line, int bytes)
    {
        var (units, left) = (0, bytes);
        foreach (var rune in line.EnumerateRunes())
        {
            if (left < rune.Utf8SequenceLength)
            {
                break;
            }

            left -= rune.Utf8SequenceLength;
            units += rune.Utf16SequenceLength;
        }

        return units;
    }
}
