using PlanLang.Syntax;

namespace PlanLang.Formatting;

/// <summary>
/// Syntax to text: two blanks a level and one form for each statement. Free text keeps its words and its line breaks,
/// comments and paragraphs stay where they are, and a block with a mistake in it is left exactly as it was.
/// </summary>
static class PlanFormatter
{
    /// <summary>The whole file. Formatting what has been formatted changes nothing, and nothing changes its meaning.</summary>
    public static string Format(FileSyntax file)
    {
        var mistakes = Mistakes.Of(file.Source, file.Diagnostics);

        return mistakes.AreAny && file.Lines.Any(line => IsIndented(file, line))
            ? file.Source.Text
            : Format(file, mistakes);
    }

    static string Format(FileSyntax file, Mistakes mistakes)
    {
        var text = new FormattedText(file.Source);
        var lines = new LineFormatter(file.Source, text);
        foreach (var line in file.Lines)
        {
            if (mistakes.AreIn(line.Span))
            {
                text.AddAsItWas(line.Span);
            }
            else
            {
                lines.Add(line, 0);
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// Whether a block begins further in than the left edge. Beside one with a mistake, which keeps its place, it cannot
    /// be moved: which of the two belongs to the other would change.
    /// </summary>
    static bool IsIndented(FileSyntax file, LineSyntax line) =>
        line is not (BlankSyntax or CommentSyntax) && Columns.Before(file.Source.Text, line.Span.Start) > 0;
}
