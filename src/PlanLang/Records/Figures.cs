using System.Globalization;

namespace PlanLang.Records;

/// <summary>Reads numbers: <c>60</c>, <c>3.5</c>, <c>1,800</c>.</summary>
static class Figures
{
    /// <summary>So many characters at most, so that no sum of a long diary leaves the exact range.</summary>
    const int Longest = 16;

    const int MostDecimals = 6;

    const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    static readonly ImmutableArray<string> Words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Reads a decimal number, exactly.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;

        return text.Length <= Longest
            && text is not [] and not [',', ..]
            && decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out number)
            && number.Scale <= MostDecimals
            && number < 1_000_000_000_000;
    }

    /// <summary>Reads a whole number from 0 up.</summary>
    public static bool TryReadWhole(ReadOnlySpan<char> text, out decimal number) =>
        TryReadDigit(text, out number) || (TryRead(text, out number) && number >= 0 && decimal.IsInteger(number));

    /// <summary>Most of what is counted is below ten.</summary>
    static bool TryReadDigit(ReadOnlySpan<char> text, out decimal number)
    {
        number = text is [>= '0' and <= '9'] ? text[0] - '0' : 0;

        return text is [>= '0' and <= '9'];
    }

    /// <summary>What a number in words is in figures; null for other words.</summary>
    public static string? OfWord(ReadOnlySpan<char> word)
    {
        for (var number = 0; number < Words.Length; number++)
        {
            if (word.Equals(Words[number], StringComparison.OrdinalIgnoreCase))
            {
                return number.ToString(CultureInfo.InvariantCulture);
            }
        }

        return null;
    }
}
