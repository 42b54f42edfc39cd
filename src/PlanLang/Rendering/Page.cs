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
        ("letter", "{#letter}"),
        ("letter_answer", "{#letter-answer}"),
        ("fridge", "{#fridge}"),
        ("fridge_facts", "{#fridge-facts}"),
    ];

    /// <summary>The whole document.</summary>
    /// <param name="template">The name of the template.</param>
    /// <param name="draft">What the template calls <c>page</c>, and its title.</param>
    /// <param name="request">What kind of text, and for what eyes.</param>
    public static DocumentResult Render(string template, PageDraft draft, DocumentRequest request)
    {
        var names = new ScriptObject
        {
            ["page"] = draft.View,
            ["words"] = Words(),
            ["mark"] = Marks(request.Format),
        };

        return Template.Render(request.Templates.Of(template), request.Templates, names) switch
        {
            MadeByTemplate made => Of(made.Text, draft, request),
            StoppedTemplate stopped => new BrokenTemplate(stopped.Diagnostic),
            _ => throw new UnreachableException(),
        };
    }

    static DocumentResult Of(string written, PageDraft draft, DocumentRequest request)
    {
        var (markdown, title) = (SpokenPage.Noted(written), LanguageMarks.Without(draft.Title));

        return request.Format switch
        {
            PageFormat.Html => new DocumentPage(HtmlMarks.Of(HtmlPage.Of(title, PageStyles.Sheet(request.Style), request.Logo, markdown))),
            PageFormat.Text => new DocumentPage(PlainText.Of(LanguageMarks.AsIsolates(markdown))),
            PageFormat.Markdown => new DocumentPage(LanguageMarks.AsIsolates(markdown)),
            PageFormat.Word => new DocumentFile(WordFile.Of(title, request.Logo, markdown, PageStyles.Word(request.Style).In(Language.OfThePage))),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The headings and fixed sentences of all pages: <c>page.signatures</c> is <c>words.signatures</c>.</summary>
    static ScriptObject Words()
    {
        const string Prefix = "page.";
        var words = new ScriptObject();
        foreach (var name in Language.OfThePage.Names.Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            words[name[Prefix.Length..]] = MarkdownText.Escape(Language.OfThePage.Say(name));
        }

        return words;
    }

    /// <summary>What the style knows sections and lists by, and whether pictures can be drawn: only in a browser.</summary>
    static ScriptObject Marks(PageFormat format)
    {
        var marks = new ScriptObject { ["pictures"] = format == PageFormat.Html };
        foreach (var (name, mark) in Sections)
        {
            marks[name] = format is PageFormat.Html or PageFormat.Word ? mark : "";
        }

        return marks;
    }
}
