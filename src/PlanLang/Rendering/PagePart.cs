using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace PlanLang.Rendering;

/// <summary>Words of a page that belong together: a paragraph, an item of a list, a cell of a table.</summary>
/// <param name="Section">The second-level heading that they stand under; empty above the first.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Text">The words on one line.</param>
sealed record PagePart(string Section, PagePartKind Kind, string Text)
{
    /// <summary>The parts of a page in Markdown, from top to bottom; empty ones are left out.</summary>
    public static ImmutableArray<PagePart> In(string markdown)
    {
        var parts = ImmutableArray.CreateBuilder<PagePart>();
        var section = "";
        foreach (var block in MarkdownReader.Read(markdown))
        {
            section = block is HeadingBlock { Level: 2 } ? InlineText.Of(block) : section;
            parts.AddRange(Of(block).Where(part => part.Text.Length > 0).Select(part => new PagePart(section, part.Kind, part.Text)));
        }

        return parts.ToImmutable();
    }

    static IEnumerable<(PagePartKind Kind, string Text)> Of(Block block) => block switch
    {
        HeadingBlock => [(PagePartKind.Heading, InlineText.Of(block))],
        QuoteBlock => [(PagePartKind.Quote, InlineText.Of(block))],
        ListBlock list => ListItem.In(list).Select(item => (PagePartKind.Item, item.Words)),
        Table table => table.OfType<TableRow>().Where(row => !row.IsHeader).SelectMany(row => row).Select(cell => (PagePartKind.Cell, InlineText.Of(cell))),
        _ => [(PagePartKind.Paragraph, InlineText.Of(block))],
    };
}

/// <summary>What some words of a page are.</summary>
enum PagePartKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A cell of a table, its headings excepted.</summary>
    Cell,

    /// <summary>What somebody said.</summary>
    Quote,
}
