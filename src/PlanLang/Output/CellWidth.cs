using System.Globalization;
using System.Text;

namespace PlanLang.Output;

/// <summary>How many columns of a terminal a text takes: none for accents that stand on the letter before, two for wide ones.</summary>
static class CellWidth
{
    /// <summary>The number of columns.</summary>
    public static int Of(ReadOnlySpan<char> text) => Ascii.IsValid(text) ? text.Length : OfRunes(text);

    static int OfRunes(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ when IsWide(rune.Value) => 2,
        _ => 1,
    };

    /// <summary>The blocks that Unicode's annex 11 calls wide, as far as they are used: Hangul, Chinese, Japanese, emoji.</summary>
    static bool IsWide(int code) => code is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
