namespace PlanLang.Rendering;

/// <summary>The parts of a Word file that say how it looks.</summary>
static class WordStyles
{
    const string Ink = "22303A";
    const string Here = "0B5A57";
    const string Soft = "4C5A64";

    /// <summary>The heights of headings, as times of the text, from the first level on.</summary>
    static readonly ImmutableArray<decimal> Headings = [1.9m, 1.5m, 1.25m, 1.1m];

    /// <summary>The styles of paragraphs and words.</summary>
    public static byte[] Of(WordLook look) => WordXml.Part("styles", xml =>
    {
        xml.Element("docDefaults", () =>
        {
            xml.Element("rPrDefault", () => xml.Element("rPr", () => Run(xml, look, 1, Ink)));
            xml.Element("pPrDefault", () => xml.Element("pPr", () => xml.Element("spacing", ("after", "160"), ("line", look.Line), ("lineRule", "auto"))));
        });
        Paragraph(xml, "Normal", "Normal", () => { }, () => { });
        for (var level = 1; level <= Headings.Length; level++)
        {
            Heading(xml, look, level);
        }

        Paragraph(xml, "Quote", "Quote", () =>
        {
            xml.Element("keepLines");
            Border(xml, "start", "B7791F");
            xml.Element("shd", ("val", "clear"), ("color", "auto"), ("fill", "FBECCB"));
            xml.Element("ind", ("start", "284"));
        }, () => { });
        Paragraph(xml, "ListParagraph", "List Paragraph", () => xml.Element("spacing", ("after", "80")), () => { });
        Paragraph(xml, "Footer", "footer", () => xml.Element("spacing", ("after", "0")), () => xml.Value("color", Soft));
    });

    /// <summary>So many lists can stand in one another: as many as Word knows.</summary>
    public const int ListLevels = 9;

    /// <summary>The number of the list with a dot or a dash before each item.</summary>
    public const string ListWithDots = "1";

    /// <summary>The number of the list whose items bring a sign of their own.</summary>
    public const string ListWithoutDots = "2";

    /// <summary>The two lists there are; a list in a list stands further in.</summary>
    public static byte[] Numbering() => WordXml.Part("numbering", xml =>
    {
        List(xml, ListWithDots, level => WithDot(xml, level));
        List(xml, ListWithoutDots, level => WithoutDot(xml, level));
        foreach (var list in new[] { ListWithDots, ListWithoutDots })
        {
            xml.Element("num", () =>
            {
                xml.Attribute("numId", list);
                xml.Value("abstractNumId", list);
            });
        }
    });

    static void List(WordXml xml, string number, Action<int> level) => xml.Element("abstractNum", () =>
    {
        xml.Attribute("abstractNumId", number);
        xml.Value("multiLevelType", "hybridMultilevel");
        foreach (var each in Enumerable.Range(0, ListLevels))
        {
            xml.Element("lvl", () =>
            {
                xml.Attribute("ilvl", $"{each}");
                xml.Value("start", "1");
                level(each);
            });
        }
    });

    static void WithDot(WordXml xml, int level)
    {
        xml.Value("numFmt", "bullet");
        xml.Value("lvlText", level % 2 == 0 ? "•" : "–");
        xml.Value("lvlJc", "left");
        xml.Element("pPr", () => xml.Element("ind", ("start", $"{(426 * level) + 426}"), ("hanging", "284")));
    }

    static void WithoutDot(WordXml xml, int level)
    {
        xml.Value("numFmt", "none");
        xml.Value("suff", "nothing");
        xml.Value("lvlText", "");
        xml.Value("lvlJc", "left");
        xml.Element("pPr", () => xml.Element("ind", ("start", $"{426 * level}"), ("firstLine", "0")));
    }

    /// <summary>No hyphenation, and the language of the spelling checker.</summary>
    public static byte[] Settings(WordLook look) => WordXml.Part("settings", xml =>
    {
        xml.Value("autoHyphenation", "false");
        xml.Element("compat", () => xml.Element("compatSetting", ("name", "compatibilityMode"), ("uri", "http://schemas.microsoft.com/office/word"), ("val", "15")));
        xml.Element("themeFontLang", ("val", look.Language), ("bidi", look.Language));
    });

    /// <summary>The number of the page and of all pages.</summary>
    public static byte[] Footer(WordLook look) => WordXml.Part("ftr", xml => xml.Element("p", () =>
    {
        xml.Element("pPr", () =>
        {
            xml.Value("pStyle", "Footer");
            if (look.Direction == TextDirection.RightToLeft)
            {
                xml.Element("bidi");
            }

            xml.Value("jc", "end");
        });
        Field(xml, "PAGE");
        xml.Element("r", () => xml.Text(" / "));
        Field(xml, "NUMPAGES");
    }));

    static void Field(WordXml xml, string name) => xml.Element("fldSimple", () =>
    {
        xml.Attribute("instr", name);
        xml.Element("r", () => xml.Text("1"));
    });

    static void Heading(WordXml xml, WordLook look, int level) => Paragraph(
        xml,
        $"Heading{level}",
        $"heading {level}",
        () =>
        {
            xml.Element("keepNext");
            xml.Element("keepLines");
            xml.Element("spacing", ("before", level == 1 ? "0" : "320"), ("after", "120"), ("line", "276"), ("lineRule", "auto"));
            xml.Value("outlineLvl", $"{level - 1}");
        },
        () =>
        {
            xml.Element("b");
            xml.Element("bCs");
            xml.Value("color", level == 3 ? Ink : Here);
            xml.Value("sz", look.HalfPoints(Headings[level - 1]));
            xml.Value("szCs", look.HalfPoints(Headings[level - 1]));
        });

    static void Paragraph(WordXml xml, string id, string name, Action paragraph, Action run) => xml.Element("style", () =>
    {
        xml.Attribute("type", "paragraph");
        if (id == "Normal")
        {
            xml.Attribute("default", "1");
        }

        xml.Attribute("styleId", id);
        xml.Value("name", name);
        if (id != "Normal")
        {
            xml.Value("basedOn", "Normal");
        }

        xml.Element("qFormat");
        xml.Element("pPr", paragraph);
        xml.Element("rPr", run);
    });

    static void Border(WordXml xml, string side, string colour) => xml.Element("pBdr", () =>
        xml.Element(side == "start" ? "left" : side, ("val", "single"), ("sz", "36"), ("space", "8"), ("color", colour)));

    static void Run(WordXml xml, WordLook look, decimal times, string colour)
    {
        xml.Element("rFonts", ("ascii", look.Font), ("hAnsi", look.Font), ("eastAsia", look.Font), ("cs", look.Font));
        xml.Value("color", colour);
        xml.Value("sz", look.HalfPoints(times));
        xml.Value("szCs", look.HalfPoints(times));
        xml.Element("lang", ("val", look.Language), ("bidi", look.Language));
    }
}
