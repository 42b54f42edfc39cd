using PlanLang.Output;
using Spectre.Console;

namespace PlanLang.Cli.Display;

/// <summary>A page in colours, with small pictures and ruled tables.</summary>
static class TerminalPage
{
    /// <summary>Writes the page as wide as the terminal is.</summary>
    public static void Write(TextPage page, IAnsiConsole console)
    {
        foreach (var (block, before) in page.Blocks.Zip(page.Blocks.Prepend(new GapBlock())))
        {
            if (block is not GapBlock)
            {
                Write(block, console);
            }
            else if (before is not HeadingBlock)
            {
                console.WriteLine();
            }
        }
    }

    static void Write(TextBlock block, IAnsiConsole console)
    {
        switch (block)
        {
            case TitleBlock title:
                console.Write(new Rule(Styled(title.Text, "bold")) { Justification = Justify.Left });
                break;
            case HeadingBlock heading:
                console.WriteLine();
                console.MarkupLine(Styled(heading.Text, "bold underline"));
                break;
            case LineBlock line:
                foreach (var pieces in WrappedLines.Of(line, console.Profile.Width))
                {
                    console.MarkupLine(string.Concat(pieces.Select(Styled)));
                }

                break;
            case TableBlock table:
                console.Write(TableOf(table));
                break;
        }
    }

    static Table TableOf(TableBlock block)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var head in block.Heads)
        {
            table.AddColumn(new TableColumn(Styled(head, "bold")));
        }

        foreach (var row in block.Rows)
        {
            table.AddRow([.. row.Select(cell => new Markup(Styled(cell)))]);
        }

        return table;
    }

    static string Styled(Piece piece) => Styled(piece.Text, StyleOf(piece.Tone));

    /// <summary>Square brackets of the text stay as they are.</summary>
    static string Styled(string text, string style) => $"[{style}]{Markup.Escape(text)}[/]";

    static string StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => "bold",
        Tone.Quiet => "grey",
        Tone.Good => "green",
        Tone.Bad => "red",
        Tone.Open => "yellow",
        Tone.Picture => "blue",
        _ => "default",
    };
}
