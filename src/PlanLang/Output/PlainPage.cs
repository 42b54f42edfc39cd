using System.Text;

namespace PlanLang.Output;

/// <summary>A page as plain text of at most 80 columns, to be read aloud, mailed or searched.</summary>
public static class PlainPage
{
    const int Width = 80;

    /// <summary>So many blocks of a very long page are worth a thread of their own.</summary>
    const int Together = 1000;

    /// <summary>The whole page; lines end in <c>\n</c>.</summary>
    public static string Of(TextPage page) => string.Concat(SideBySide.Stretches(
        [.. page.Blocks.Zip(page.Blocks.Prepend(new GapBlock()))], Together, some => new[] { Of(some) }));

    static string Of(ImmutableArray<(TextBlock Block, TextBlock Before)> blocks)
    {
        var text = new StringBuilder();
        foreach (var (block, before) in blocks)
        {
            if (block is not GapBlock)
            {
                Append(text, block);
            }
            else if (before is not HeadingBlock)
            {
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    static void Append(StringBuilder text, TextBlock block)
    {
        switch (block)
        {
            case TitleBlock title:
                text.Append(title.Text).Append('\n').Append('=', CellWidth.Of(title.Text)).Append('\n');
                break;
            case HeadingBlock heading:
                text.Append('\n').Append(heading.Text).Append('\n').Append('-', CellWidth.Of(heading.Text)).Append('\n');
                break;
            case LineBlock line:
                Append(text, line);
                break;
            case TableBlock table:
                Append(text, table);
                break;
        }
    }

    static void Append(StringBuilder text, LineBlock line)
    {
        foreach (var pieces in WrappedLines.Of(line with { Pieces = [.. line.Pieces.Where(piece => piece.Tone != Tone.Picture)] }, Width))
        {
            text.AppendJoin("", pieces.Select(piece => piece.Text)).Append('\n');
        }
    }

    static void Append(StringBuilder text, TableBlock table)
    {
        var rows = table.Rows.Select(row => row.Select(cell => cell.Text).ToImmutableArray()).Prepend(table.Heads).ToImmutableArray();
        var widths = table.Heads.Select((_, column) => rows.Max(row => CellWidth.Of(row[column]))).ToImmutableArray();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => cell + new string(' ', widths[column] - CellWidth.Of(cell)));
            text.Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }
    }
}
