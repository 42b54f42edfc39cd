using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;

namespace PlanLang.Rendering;

/// <summary>
/// What a table tells those who do not see it as one: which cells are headings of what, and, for narrow screens where
/// rows become cards, the heading of its column on each cell.
/// </summary>
static class TableMarks
{
    /// <summary>Adds scope, role and label to the cells.</summary>
    public static void Add(Table table)
    {
        var rows = table.OfType<TableRow>().ToImmutableArray();
        var titles = rows[0].OfType<TableCell>().Select(InlineText.Of).ToImmutableArray();
        table.GetAttributes().AddProperty("role", "table");
        table.GetAttributes().AddClass(titles.Length == 2 ? "sides" : "rows");
        foreach (var row in rows)
        {
            row.GetAttributes().AddProperty("role", "row");
            foreach (var (cell, title) in row.OfType<TableCell>().Zip(titles))
            {
                Add(cell, row, title);
            }
        }
    }

    static void Add(TableCell cell, TableRow row, string title)
    {
        if (row.IsHeader)
        {
            cell.GetAttributes().AddProperty("role", "columnheader");
            cell.GetAttributes().AddProperty("scope", "col");
            return;
        }

        cell.GetAttributes().AddProperty("role", "cell");
        cell.GetAttributes().AddProperty("data-label", title);
    }
}
