using PlanLang.Syntax;

namespace PlanLang.Formatting;

/// <summary>
/// A diary in one form: dates in words at the left edge, entries two blanks in, what goes on four. The order never
/// changes, nothing is lost, and a day with a mistake in it is left exactly as it was. Tables are left alone.
/// </summary>
static class RecordFormatter
{
    /// <summary>The whole file. Formatting what has been formatted changes nothing.</summary>
    public static string Format(RecordFile file)
    {
        var mistakes = Mistakes.Of(file.Source, file.Diagnostics);
        var edge = file.Lines.Where(IsContent).Select(line => line.Depth).FirstOrDefault();

        return file.Form == RecordForm.Table || (mistakes.AreAny && edge > 0)
            ? file.Source.Text
            : Format(file, mistakes, edge);
    }

    static string Format(RecordFile file, Mistakes mistakes, int edge)
    {
        var text = new FormattedText(file.Source);
        var lines = new RecordLineFormatter(file, text, edge);
        for (var first = 0; first < file.Lines.Length;)
        {
            var end = DayEnd(file.Lines, first, edge);
            var day = file.Lines[first].Span.To(file.Lines[end - 1].Span);
            if (mistakes.AreIn(day))
            {
                text.AddAsItWas(day);
            }
            else
            {
                lines.Add(first, end);
            }

            first = end;
        }

        return text.ToString();
    }

    /// <summary>
    /// The place behind the last line of the day that begins there, or of the line that stands alone. Blank lines and
    /// remarks behind its last entry are no part of it.
    /// </summary>
    static int DayEnd(ImmutableArray<RecordLine> lines, int first, int edge)
    {
        var end = first + 1;
        for (var at = end; IsContent(lines[first]) && at < lines.Length && !BeginsDay(lines[at], edge); at++)
        {
            end = IsContent(lines[at]) ? at + 1 : end;
        }

        return end;
    }

    /// <summary>Whether a day begins; an entry at the edge is a mistake, and still one of the day before.</summary>
    static bool BeginsDay(RecordLine line, int edge) =>
        line.Kind is RecordLineKind.Header or RecordLineKind.Heading && line.Depth <= edge;

    static bool IsContent(RecordLine line) => line.Kind is not (RecordLineKind.Blank or RecordLineKind.Comment);
}
