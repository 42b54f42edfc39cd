using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PlanLang.Rendering;

/// <summary>
/// A page's template: Scriban text that makes Markdown. It sees the view and the words that it is given and nothing
/// else: no file, no date, no function; a name that nobody gave is a mistake, and loops have an end.
/// </summary>
static class Template
{
    const int MostRounds = 10_000;
    const int MostLevels = 20;

    /// <summary>The Markdown of an embedded template.</summary>
    /// <param name="name">A file of <c>Data/templates</c> without its ending.</param>
    /// <param name="names">What the template may speak of.</param>
    public static string Render(string name, ScriptObject names) =>
        RenderText(EmbeddedText.Read($"templates/{name}.md"), names);

    /// <summary>The Markdown of a template.</summary>
    public static string RenderText(string text, ScriptObject names)
    {
        var template = Scriban.Template.Parse(text);
        if (template.HasErrors)
        {
            throw new InvalidOperationException(string.Join('\n', template.Messages));
        }

        var context = new TemplateContext(new ScriptObject())
        {
            StrictVariables = true,
            LoopLimit = MostRounds,
            RecursiveLimit = MostLevels,
            NewLine = "\n",
            TryGetMember = Missing,
        };
        context.PushGlobal(names);

        return Tidy(template.Render(context));
    }

    static bool Missing(TemplateContext context, SourceSpan span, object target, string member, out object value) =>
        throw new ScriptRuntimeException(span, $"There is nothing called '{member}' here.");

    /// <summary>No blank at a line's end, one empty line where there were several, one line end behind it all.</summary>
    static string Tidy(string markdown)
    {
        var lines = markdown.Split('\n').Select(line => line.TrimEnd()).ToList();
        var kept = lines.Where((line, index) => line.Length > 0 || (index > 0 && lines[index - 1].Length > 0));

        return string.Join('\n', kept).Trim('\n') + "\n";
    }
}
