using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>The words of one paragraph of a Word file: plain, bold or softer.</summary>
sealed class WordInlines(WordXml xml, WordLook look)
{
    static readonly ImmutableArray<string> Boxes = ["☐", "☑"];

    /// <summary>Whether a box to tick comes first.</summary>
    public static bool BeginsWithBox(LeafBlock block) => Boxes.Any(box => InlineText.Of(block).StartsWith(box, StringComparison.Ordinal));

    /// <summary>The words of a heading, a paragraph or a cell.</summary>
    public void Write(LeafBlock block) => Write(block, WordTone.Plain);

    /// <summary>The words of a cell at the head of a column.</summary>
    public void WriteHead(LeafBlock block) => Write(block, WordTone.Strong);

    void Write(LeafBlock block, WordTone tone)
    {
        foreach (var inline in block.Inline ?? Enumerable.Empty<Inline>())
        {
            Write(inline, tone);
        }
    }

    void Write(Inline inline, WordTone tone)
    {
        switch (inline)
        {
            case LiteralInline literal:
                WriteWords(literal.Content.ToString(), tone);
                break;
            case LineBreakInline:
                Run(" ", tone);
                break;
            case LinkInline { IsImage: true } picture:
                Run(string.Concat(picture.OfType<LiteralInline>().Select(words => words.Content.ToString())), tone);
                break;
            case ContainerInline container:
                foreach (var part in container)
                {
                    Write(part, container is EmphasisInline emphasis ? ToneOf(emphasis) : tone);
                }

                break;
        }
    }

    void WriteWords(string words, WordTone tone)
    {
        if (Boxes.FirstOrDefault(box => words.StartsWith(box, StringComparison.Ordinal)) is { } sign)
        {
            xml.CheckBox(sign);
            words = words[sign.Length..];
        }

        if (words.Length > 0)
        {
            Run(words, tone);
        }
    }

    /// <summary>Words of the plan on a page in another language are runs of their own.</summary>
    void Run(string words, WordTone tone)
    {
        var at = 0;
        for (var begins = words.IndexOf(LanguageMarks.PlanBegins); begins >= 0; begins = words.IndexOf(LanguageMarks.PlanBegins, at))
        {
            var ends = words.IndexOf(LanguageMarks.PlanEnds, begins);
            Run(LanguageMarks.AsIsolates(words[at..begins]), tone, look.Language);
            Run(LanguageMarks.AsIsolates(words[begins..(ends + 1)]), tone, LanguageMarks.WrittenIn);
            at = ends + 1;
        }

        Run(LanguageMarks.AsIsolates(words[at..]), tone, look.Language);
    }

    void Run(string words, WordTone tone, string language)
    {
        if (words.Length == 0)
        {
            return;
        }

        xml.Element("r", () =>
        {
            if (tone != WordTone.Plain || look.Direction == TextDirection.RightToLeft || language != look.Language)
            {
                xml.Element("rPr", () => Properties(tone, language));
            }

            xml.Text(words);
        });
    }

    void Properties(WordTone tone, string language)
    {
        if (tone == WordTone.Strong)
        {
            xml.Element("b");
            xml.Element("bCs");
        }

        if (tone == WordTone.Soft)
        {
            xml.Value("color", "4C5A64");
        }

        if (look.Direction == TextDirection.RightToLeft)
        {
            xml.Element("rtl");
        }

        if (language != look.Language)
        {
            xml.Element("lang", ("val", language), ("bidi", language));
        }
    }

    static WordTone ToneOf(EmphasisInline emphasis) => emphasis.DelimiterCount == 2 ? WordTone.Strong : WordTone.Soft;

    enum WordTone
    {
        Plain,
        Strong,
        Soft,
    }
}
