namespace PlanLang.Text;

/// <summary>LF, CRLF and CR, each one line end.</summary>
static class LineEnd
{
    /// <summary>The offset behind the next line end at or after <paramref name="offset"/>; -1 where there is none.</summary>
    public static int After(string text, int offset)
    {
        var found = text.AsSpan(offset).IndexOfAny('\n', '\r');
        if (found < 0)
        {
            return -1;
        }

        var at = offset + found;

        return text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
    }

    /// <summary>How lines end that we add to a text: CRLF where any of its own does, else LF.</summary>
    public static string In(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
}
