using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace PlanLang.Rendering;

/// <summary>What a table is for.</summary>
enum WordTableKind
{
    /// <summary>Its cells hold words.</summary>
    ToRead,

    /// <summary>Its empty cells are lines to sign on.</summary>
    ToSign,
}

/// <summary>A table of a Word file, its head repeated on every page, no row broken across two.</summary>
sealed class WordTable(WordXml xml, WordInlines inlines, WordLook look, WordTableKind kind)
{
    const int Width = 9638;

    static readonly ImmutableArray<string> Sides = ["FBECCB", "DFF0EA"];

    /// <summary>The table, and the empty paragraph that Word asks for behind it.</summary>
    public void Write(Table table)
    {
        var columns = table.OfType<TableRow>().First().Count;
        xml.Element("tbl", () =>
        {
            xml.Element("tblPr", WriteProperties);
            xml.Element("tblGrid", () =>
            {
                for (var column = 0; column < columns; column++)
                {
                    xml.Element("gridCol", ("w", ColumnWidth(columns)));
                }
            });
            foreach (var row in table.OfType<TableRow>())
            {
                xml.Element("tr", () => Write(row, columns));
            }
        });
        xml.Element("p");
    }

    void WriteProperties()
    {
        if (look.Direction == TextDirection.RightToLeft)
        {
            xml.Element("bidiVisual");
        }

        xml.Element("tblW", ("w", "5000"), ("type", "pct"));
        if (kind == WordTableKind.ToRead)
        {
            xml.Element("tblBorders", () =>
            {
                Border("top");
                Border("bottom");
                Border("insideH");
            });
        }

        xml.Element("tblCellMar", () =>
        {
            xml.Element("top", ("w", "80"), ("type", "dxa"));
            xml.Element("left", ("w", "120"), ("type", "dxa"));
            xml.Element("bottom", ("w", "80"), ("type", "dxa"));
            xml.Element("right", ("w", "120"), ("type", "dxa"));
        });
        xml.Element("tblLook", ("val", "0020"));
    }

    void Border(string side) => xml.Element(side, ("val", "single"), ("sz", "4"), ("space", "0"), ("color", "D9CFB6"));

    void Write(TableRow row, int columns)
    {
        xml.Element("trPr", () =>
        {
            xml.Element("cantSplit");
            if (row.IsHeader)
            {
                xml.Element("tblHeader");
            }
            else if (kind == WordTableKind.ToSign)
            {
                xml.Element("trHeight", ("val", "964"), ("hRule", "atLeast"));
            }
        });
        foreach (var (cell, column) in row.OfType<TableCell>().Select((cell, column) => (cell, column)))
        {
            xml.Element("tc", () => Write(cell, row, column, columns));
        }
    }

    void Write(TableCell cell, TableRow row, int column, int columns)
    {
        xml.Element("tcPr", () =>
        {
            xml.Element("tcW", ("w", ColumnWidth(columns)), ("type", "dxa"));
            if (kind == WordTableKind.ToSign && !row.IsHeader)
            {
                xml.Element("tcBorders", () => xml.Element("bottom", ("val", "single"), ("sz", "12"), ("space", "0"), ("color", "22303A")));
                xml.Value("vAlign", "bottom");
            }
            else if (columns == 2)
            {
                xml.Element("shd", ("val", "clear"), ("color", "auto"), ("fill", Sides[column]));
            }
        });
        foreach (var words in cell.OfType<LeafBlock>().DefaultIfEmpty())
        {
            xml.Element("p", () => WriteCell(words, row));
        }
    }

    void WriteCell(LeafBlock? words, TableRow row)
    {
        xml.Element("pPr", () =>
        {
            if (kind == WordTableKind.ToSign || row.IsHeader)
            {
                xml.Element("keepNext");
            }

            if (look.Direction == TextDirection.RightToLeft)
            {
                xml.Element("bidi");
            }

            xml.Element("spacing", ("after", "0"));
        });
        if (words is not null && row.IsHeader)
        {
            inlines.WriteHead(words);
        }
        else if (words is not null)
        {
            inlines.Write(words);
        }
    }

    static string ColumnWidth(int columns) => (Width / columns).ToString(CultureInfo.InvariantCulture);
}
