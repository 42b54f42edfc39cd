using System.Text;

namespace PlanLang.Output;

/// <summary>A line of a calendar file (RFC 5545, 3.1 and 3.3.11).</summary>
static class CalendarLine
{
    /// <summary>A longer line goes on in the next, behind a blank; counted in bytes, without the line's end.</summary>
    const int LongestLine = 75;

    const string LineEnd = "\r\n";

    /// <summary>Adds a line, cut between characters where it is too long.</summary>
    public static void Append(StringBuilder text, string line)
    {
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append(LineEnd).Append(' ');
                length = 1;
            }

            text.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        text.Append(LineEnd);
    }

    /// <summary>Words as the value of a text.</summary>
    public static string Escaped(string words) => words
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");
}
