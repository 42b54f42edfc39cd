using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace PlanLang.Rendering;

/// <summary>
/// The body of a page: its title in a header, each second-level heading with what follows it in a section that the
/// heading names, each third-level one in a card that stays on one sheet of paper, what follows a rule in the footer.
/// </summary>
sealed class HtmlBody
{
    readonly TextWriter _writer;
    readonly HtmlRenderer _renderer;
    readonly Stack<string> _open = new();
    int _sections;

    HtmlBody(TextWriter writer)
    {
        _writer = writer;
        _renderer = new HtmlRenderer(writer);
        MarkdownReader.Pipeline.Setup(_renderer);
        _renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new PictureRenderer());
    }

    /// <summary>The HTML of the Markdown, without the page around it.</summary>
    public static string Of(string markdown)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var body = new HtmlBody(writer);
        body.Open("header");
        foreach (var block in MarkdownReader.Read(markdown))
        {
            body.Add(block);
        }

        body.CloseTo(0);

        return writer.ToString();
    }

    void Add(Block block)
    {
        switch (block)
        {
            case HeadingBlock { Level: 2 } heading:
                BeginSection(heading);
                break;
            case HeadingBlock { Level: 3 }:
                CloseTo(2);
                Open("div", " class=\"card\"");
                break;
            case ThematicBreakBlock:
                CloseTo(0);
                Open("footer");
                return;
            case Markdig.Extensions.Tables.Table table:
                TableMarks.Add(table);
                break;
        }

        _renderer.Render(block);
    }

    void BeginSection(HeadingBlock heading)
    {
        CloseTo(_open.Contains("main") ? 1 : 0);
        if (_open.Count == 0)
        {
            Open("main");
        }

        _sections++;
        var name = heading.GetAttributes().Id ?? string.Create(CultureInfo.InvariantCulture, $"part-{_sections}");
        heading.GetAttributes().Id = $"{name}-title";
        Open("section", $" id=\"{name}\" aria-labelledby=\"{name}-title\"");
    }

    void Open(string tag, string attributes = "")
    {
        _open.Push(tag);
        _writer.Write($"<{tag}{attributes}>\n");
    }

    void CloseTo(int depth)
    {
        while (_open.Count > depth)
        {
            _writer.Write($"</{_open.Pop()}>\n");
        }
    }
}
