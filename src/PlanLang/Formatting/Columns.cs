namespace PlanLang.Formatting;

/// <summary>How far in a line begins, as reading it has measured it.</summary>
static class Columns
{
    const int TabStop = 4;

    /// <summary>The columns between the start of the line and the offset, a tab counting to the next multiple of four.</summary>
    public static int Before(string text, int offset)
    {
        var columns = 0;
        for (var at = LineStart(text, offset); at < offset; at++)
        {
            columns = text[at] == '\t' ? (columns / TabStop + 1) * TabStop : columns + 1;
        }

        return columns;
    }

    /// <summary>The offset of the first character of the line.</summary>
    public static int LineStart(string text, int offset) =>
        offset == 0 ? 0 : text.AsSpan(0, offset).LastIndexOfAny('\n', '\r') + 1;
}
