namespace PlanLang.Parsing;

/// <summary>Cuts a file into lines and measures how far in each one begins: one pass over the text.</summary>
static class Layout
{
    const int TabStop = 4;

    /// <summary>Every line of the text, blank lines and comments included.</summary>
    public static RawLine[] Read(SourceText source)
    {
        var lines = new RawLine[source.LineCount];
        for (var number = 1; number <= lines.Length; number++)
        {
            lines[number - 1] = ReadLine(source.Text, source.Line(number));
        }

        PassIndentsBack(lines);

        return lines;
    }

    static RawLine ReadLine(string text, TextSpan line)
    {
        var (at, indent) = (line.Start, 0);
        while (at < line.End && Blank.IsInLine(text[at]))
        {
            indent = text[at] == '\t' ? (indent / TabStop + 1) * TabStop : indent + 1;
            at++;
        }

        var end = line.End;
        while (end > at && Blank.IsInLine(text[end - 1]))
        {
            end--;
        }

        return new RawLine(KindOf(text, at, end), indent, -1, new TextSpan(at, end));
    }

    static RawLineKind KindOf(string text, int start, int end) =>
        start == end ? RawLineKind.Blank
        : Comment.StartsAt(text, start) ? RawLineKind.Comment
        : RawLineKind.Content;

    static void PassIndentsBack(RawLine[] lines)
    {
        var next = -1;
        for (var index = lines.Length - 1; index >= 0; index--)
        {
            next = lines[index].Kind == RawLineKind.Content ? lines[index].Indent : next;
            lines[index] = lines[index] with { NextIndent = next };
        }
    }
}
