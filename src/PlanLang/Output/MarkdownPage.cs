using System.Text;

namespace PlanLang.Output;

/// <summary>A page as Markdown: lines are list items, as deep as they stand.</summary>
public static class MarkdownPage
{
    const string Special = "\\`*_{}[]<>#|!";

    /// <summary>The whole page; lines end in <c>\n</c>.</summary>
    public static string Of(TextPage page)
    {
        var text = new StringBuilder();
        foreach (var block in page.Blocks)
        {
            text.Append(Of(block));
        }

        return text.ToString();
    }

    static string Of(TextBlock block) => block switch
    {
        TitleBlock title => $"# {Escape(title.Text)}\n\n",
        HeadingBlock heading => $"\n## {Escape(heading.Text)}\n\n",
        LineBlock line => $"{new string(' ', line.Depth * 2)}- {string.Concat(line.Pieces.Where(piece => piece.Tone != Tone.Picture).Select(Of)).TrimEnd()}\n",
        TableBlock table => Row(table.Heads.Select(Escape)) + Row(table.Heads.Select(_ => "---"))
            + string.Concat(table.Rows.Select(row => Row(row.Select(Of)))),
        _ => "",
    };

    static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    static string Of(Piece piece) =>
        piece.Tone == Tone.Strong && piece.Text.Trim() == piece.Text ? $"**{Escape(piece.Text)}**" : Escape(piece.Text);

    static string Escape(string text) =>
        string.Concat(text.Select(character => Special.Contains(character, StringComparison.Ordinal) ? $"\\{character}" : $"{character}"));
}
