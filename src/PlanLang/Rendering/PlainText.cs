using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace PlanLang.Rendering;

/// <summary>A page as plain text, for a screen of 80 columns, a text message or a screen reader.</summary>
static class PlainText
{
    /// <summary>The longest line.</summary>
    public const int Width = 78;

    const string Blank = "____________________";

    /// <summary>The text of the Markdown, with one empty line between its parts.</summary>
    public static string Of(string markdown) =>
        string.Join("\n\n", MarkdownReader.Read(markdown).Select(Of).Where(part => part.Length > 0)) + "\n";

    static string Of(Block block) => block switch
    {
        HeadingBlock heading => Heading(InlineText.Of(heading), heading.Level),
        ListBlock list => string.Join('\n', ListItem.In(list).Select(item => Wrapping.Item(item.Words, $"{new string(' ', 2 * item.Depth)}- "))),
        QuoteBlock quote => string.Join("\n\n", quote.Select(part => Wrapping.Item(InlineText.Of(part), "    "))),
        ThematicBreakBlock => new string('-', Width),
        Table table => Of([.. table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(InlineText.Of).ToImmutableArray())]),
        _ => Wrapping.Item(InlineText.Of(block), ""),
    };

    static string Heading(string words, int level) => level switch
    {
        1 => Underlined(words, '='),
        2 => $"\n{Underlined(words, '-')}",
        3 => Underlined(words, '~'),
        _ => Wrapping.Item($"{words}:", ""),
    };

    static string Underlined(string words, char sign) =>
        $"{Wrapping.Item(words, "")}\n{new string(sign, Math.Min(words.Length, Width))}";

    /// <summary>Two columns stand one below the other; of more, each row is a group of lines.</summary>
    static string Of(ImmutableArray<ImmutableArray<string>> rows) => rows[0].Length == 2
        ? string.Join("\n\n", Enumerable.Range(0, 2).Select(column => Column(rows, column)).Where(text => text.Length > 0))
        : string.Join("\n\n", rows.Skip(1).Select(row => Row(rows[0], row)));

    static string Column(ImmutableArray<ImmutableArray<string>> rows, int column)
    {
        var cells = rows.Skip(1).Select(row => row[column]).Where(cell => cell.Length > 0).ToImmutableArray();

        return cells.IsEmpty
            ? ""
            : $"{rows[0][column]}:\n{string.Join('\n', cells.Select(cell => Wrapping.Item(cell, "- ")))}";
    }

    static string Row(ImmutableArray<string> titles, ImmutableArray<string> cells) => string.Join(
        '\n', titles.Zip(cells, (title, cell) => Wrapping.Item($"{title}: {(cell.Length > 0 ? cell : Blank)}", "")));
}
