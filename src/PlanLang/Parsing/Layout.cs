namespace PlanLang.Parsing;

/// <summary>Cuts a text into lines and measures how far in each one begins: one pass over it.</summary>
static class Layout
{
    const int TabStop = 4;

    /// <summary>Every line of the text, blank lines and comments included.</summary>
    public static RawLine[] Read(SourceText source) => Read(source, 1, source.LineCount, -1);

    /// <summary>Some lines of the text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="first">The number of the first of them.</param>
    /// <param name="last">The number of the last of them.</param>
    /// <param name="next">How far in the next line with content begins; -1 where none follows.</param>
    public static RawLine[] Read(SourceText source, int first, int last, int next)
    {
        var lines = new RawLine[last - first + 1];
        for (var place = 0; place < lines.Length; place++)
        {
            lines[place] = ReadLine(source.Text, source.Line(first + place));
        }

        PassIndentsBack(lines, next);

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

    static void PassIndentsBack(RawLine[] lines, int next)
    {
        for (var index = lines.Length - 1; index >= 0; index--)
        {
            next = lines[index].Kind == RawLineKind.Content ? lines[index].Indent : next;
            lines[index] = lines[index] with { NextIndent = next };
        }
    }
}
