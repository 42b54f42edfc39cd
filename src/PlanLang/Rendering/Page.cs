using System.Diagnostics;
using PlanLang.Sentences;
using Scriban.Runtime;

namespace PlanLang.Rendering;

/// <summary>The last steps of every document: a view through its template to Markdown, and Markdown to what was asked for.</summary>
static class Page
{
    static readonly ImmutableArray<(string Name, string Mark)> Sections =
    [
        ("voices", "{#voices}"),
        ("consequences", "{#consequences}"),
        ("signatures", "{#signatures}"),
        ("checks", "{.checks}"),
    ];

    /// <summary>The whole document.</summary>
    /// <param name="template">The name of the template.</param>
    /// <param name="title">What it is called where only one line is shown.</param>
    /// <param name="view">What the template calls <c>page</c>.</param>
    /// <param name="format">What kind of text.</param>
    public static string Render(string template, string title, ScriptObject view, PageFormat format)
    {
        var markdown = Template.Render(template, new ScriptObject
        {
            ["page"] = view,
            ["words"] = Words(),
            ["mark"] = Marks(format),
        });

        return format switch
        {
            PageFormat.Html => HtmlPage.Of(title, Language.English["page.language"], markdown),
            PageFormat.Text => PlainText.Of(markdown),
            PageFormat.Markdown => markdown,
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The headings and fixed sentences of all pages: <c>page.signatures</c> is <c>words.signatures</c>.</summary>
    static ScriptObject Words()
    {
        const string Prefix = "page.";
        var words = new ScriptObject();
        foreach (var name in Language.English.Names.Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            words[name[Prefix.Length..]] = MarkdownText.Escape(Language.English[name]);
        }

        return words;
    }

    /// <summary>What the style knows sections and lists by, and whether pictures can be drawn: only in a browser.</summary>
    static ScriptObject Marks(PageFormat format)
    {
        var marks = new ScriptObject { ["pictures"] = format == PageFormat.Html };
        foreach (var (name, mark) in Sections)
        {
            marks[name] = format == PageFormat.Html ? mark : "";
        }

        return marks;
    }
}
