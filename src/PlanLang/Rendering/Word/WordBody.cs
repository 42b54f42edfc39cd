using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace PlanLang.Rendering;

/// <summary>The words of a Word file: headings, paragraphs, lists, quotations and tables.</summary>
sealed class WordBody
{
    const string Signatures = "signatures";

    readonly WordXml _xml;
    readonly WordInlines _inlines;
    readonly WordLook _look;
    string _section = "";

    WordBody(WordXml xml, WordLook look) => (_xml, _look, _inlines) = (xml, look, new WordInlines(xml, look));

    /// <summary>The part with the words, on A4.</summary>
    public static byte[] Of(Picture? logo, string markdown, WordLook look) => WordXml.Part("document", xml => xml.Element("body", () =>
    {
        var body = new WordBody(xml, look);
        if (logo is not null)
        {
            xml.Element("p", () => xml.Element("r", () => xml.Picture(logo)));
        }

        foreach (var block in MarkdownReader.Read(markdown))
        {
            body.Write(block);
        }

        body.WritePageSize();
    }));

    void Write(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                _section = heading.Level == 2 ? heading.TryGetAttributes()?.Id ?? "" : _section;
                Paragraph($"Heading{Math.Min(heading.Level, 4)}", heading, () => { });
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case QuoteBlock quote:
                foreach (var paragraph in quote.OfType<LeafBlock>())
                {
                    Paragraph("Quote", paragraph, () => { });
                }

                break;
            case Table table:
                new WordTable(_xml, _inlines, _look, _section == Signatures ? WordTableKind.ToSign : WordTableKind.ToRead).Write(table);
                break;
            case ThematicBreakBlock:
                _xml.Element("p", () => Properties("Normal", () => _xml.Element("pBdr", () =>
                    _xml.Element("top", ("val", "single"), ("sz", "8"), ("space", "4"), ("color", "D9CFB6")))));
                break;
            case LeafBlock leaf when _section == Signatures:
                Paragraph("Normal", leaf, () => _xml.Element("keepNext"));
                break;
            case LeafBlock leaf:
                Paragraph("Normal", leaf, () => { });
                break;
        }
    }

    /// <summary>Lists whose items begin with a sign of their own have no dots.</summary>
    void WriteList(ListBlock list)
    {
        var marked = list.TryGetAttributes()?.Classes?.Contains("checks") == true;
        foreach (var (depth, leaf) in ListItem.In(list).SelectMany(item => item.Parts.OfType<LeafBlock>().Select(leaf => (item.Depth, leaf))))
        {
            var level = Math.Min(depth, WordStyles.ListLevels - 1);
            Paragraph("ListParagraph", leaf, () => Place(level, marked || WordInlines.BeginsWithBox(leaf) ? WordStyles.ListWithoutDots : WordStyles.ListWithDots));
        }
    }

    void Place(int level, string list) => _xml.Element("numPr", () =>
    {
        _xml.Value("ilvl", level.ToString(CultureInfo.InvariantCulture));
        _xml.Value("numId", list);
    });

    void Paragraph(string style, LeafBlock words, Action more) => _xml.Element("p", () =>
    {
        Properties(style, more);
        _inlines.Write(words);
    });

    void Properties(string style, Action more) => _xml.Element("pPr", () =>
    {
        _xml.Value("pStyle", style);
        more();
        if (_look.Direction == TextDirection.RightToLeft)
        {
            _xml.Element("bidi");
        }
    });

    void WritePageSize() => _xml.Element("sectPr", () =>
    {
        _xml.Element("footerReference", () =>
        {
            _xml.Attribute("type", "default");
            _xml.Relation("rId4");
        });
        _xml.Element("pgSz", ("w", "11906"), ("h", "16838"));
        _xml.Element("pgMar", ("top", "1021"), ("right", "1134"), ("bottom", "1021"), ("left", "1134"), ("header", "567"), ("footer", "567"), ("gutter", "0"));
        if (_look.Direction == TextDirection.RightToLeft)
        {
            _xml.Element("bidi");
        }
    });
}
