using PlanLang.Dates;

namespace PlanLang.Records;

/// <summary>Finds where the colon belongs in an entry that lacks it, so that the mended line can be pasted.</summary>
static class MissingColon
{
    static readonly ImmutableArray<string> Values =
    [
        "none", "done", "kept", "missed", "not needed", "stopped", "used", "not used", "skipped", "ended", "step down",
        "as planned", "not as planned", "by discretion",
    ];

    /// <summary>What people put where the colon belongs.</summary>
    const string InsteadOfColon = " \t\u00A0-–—=;";

    /// <summary>The line with its colon; null where nobody can say where it belongs.</summary>
    public static string? Mend(ReadOnlySpan<char> line) => line.EndsWith("agrees", StringComparison.OrdinalIgnoreCase) ? $"{line}: step down" : !line.Contains(':') && PlaceIn(line) is > 0 and var place
        ? $"{line[..place].TrimEnd(InsteadOfColon)}: {WithoutBy(line[place..].TrimStart(InsteadOfColon))}"
        : null;

    /// <summary><c>visit by Dana</c> names who came all the same.</summary>
    static ReadOnlySpan<char> WithoutBy(ReadOnlySpan<char> value) =>
        value.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? value[3..].TrimStart() : value;

    static int PlaceIn(ReadOnlySpan<char> line)
    {
        var place = BehindWords(line);

        return place > 0 ? place : BeforeValue(line);
    }

    static int BehindWords(ReadOnlySpan<char> line)
    {
        var longest = Phrase.AtStart(line, "written");
        foreach (var form in EntryForms.Whole)
        {
            longest = Math.Max(longest, Phrase.AtStart(line, form.Words));
        }

        return longest < line.Length ? longest : -1;
    }

    /// <summary>The first figure that is no part of a date or a year, or the first word that is a value.</summary>
    static int BeforeValue(ReadOnlySpan<char> line)
    {
        for (var at = 1; at < line.Length; at++)
        {
            if (char.IsWhiteSpace(line[at - 1]) && IsValue(line[at..]))
            {
                return at;
            }
        }

        return -1;
    }

    static bool IsYear(ReadOnlySpan<char> rest) =>
        rest is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ' ', ..];

    static bool IsValue(ReadOnlySpan<char> rest)
    {
        foreach (var value in Values)
        {
            if (Phrase.AtStart(rest, value) > 0)
            {
                return true;
            }
        }

        return char.IsAsciiDigit(rest[0]) && !IsYear(rest) && DateReader.ReadStart(rest) is NotADate { Meant: null };
    }
}
