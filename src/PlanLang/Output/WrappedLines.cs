namespace PlanLang.Output;

/// <summary>A line of a page as the lines of the screen or sheet that it takes.</summary>
public static class WrappedLines
{
    const int Step = 2;

    /// <summary>
    /// The pieces of each line, the blanks of its depth in front; what goes on below stands a step deeper.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="width">How many columns there are.</param>
    public static IEnumerable<ImmutableArray<Piece>> Of(LineBlock line, int width)
    {
        var indent = line.Depth * Step;
        var words = string.Concat(line.Pieces.Select(piece => piece.Text)).TrimEnd(' ');
        foreach (var span in LineBreaks.Of(words, width - indent, Step))
        {
            var margin = new string(' ', span.Start == 0 ? indent : indent + Step);

            yield return [margin, .. Cut(line.Pieces, span)];
        }
    }

    static IEnumerable<Piece> Cut(ImmutableArray<Piece> pieces, TextSpan span)
    {
        var offset = 0;
        foreach (var piece in pieces)
        {
            var start = Math.Clamp(span.Start - offset, 0, piece.Text.Length);
            var end = Math.Clamp(span.End - offset, 0, piece.Text.Length);
            if (end > start)
            {
                yield return piece with { Text = piece.Text[start..end] };
            }

            offset += piece.Text.Length;
        }
    }
}
