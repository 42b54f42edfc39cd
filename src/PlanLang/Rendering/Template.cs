using PlanLang.Diagnostics;
using PlanLang.Sentences;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PlanLang.Rendering;

/// <summary>
/// A page's template: Scriban text that makes Markdown. It sees the view and the words that it is given and nothing
/// else: no file, no date, no function; a name that nobody gave is a mistake, and everything it does has an end.
/// </summary>
static class Template
{
    const int MostCharacters = 256 * 1024;
    const int MostOutput = 4 * 1024 * 1024;
    const int MostRounds = 10_000;
    const int MostLevels = 20;
    const int MostDepth = 50;

    static readonly TimeSpan LongestPattern = TimeSpan.FromMilliseconds(100);

    /// <summary>The Markdown of a template, or what is wrong with it.</summary>
    /// <param name="source">The template.</param>
    /// <param name="templates">What it may take in.</param>
    /// <param name="names">What it may speak of.</param>
    public static TemplateResult Render(SourceText source, Templates templates, ScriptObject names)
    {
        if (source.Text.Length > MostCharacters)
        {
            return new StoppedTemplate(DiagnosticCatalog.TemplateStopped(source, default, "it has more than 256,000 characters"));
        }

        var template = Scriban.Template.Parse(source.Text, source.Path, new ParserOptions { ExpressionDepthLimit = MostDepth });
        if (template.HasErrors)
        {
            var first = template.Messages.First(message => message.Type == ParserMessageType.Error);

            return new StoppedTemplate(DiagnosticCatalog.TemplateNotRead(source, SpanOf(first.Span, source), first.Message));
        }

        try
        {
            return new MadeByTemplate(Tidy(template.Render(Context(templates, names))));
        }
        catch (ScriptRuntimeException mistake) when (mistake.InnerException is not MissingSentenceException)
        {
            return new StoppedTemplate(TemplateMistakes.Of(mistake, source, names));
        }
    }

    static TemplateContext Context(Templates templates, ScriptObject names)
    {
        var context = new TemplateContext(new ScriptObject { ["include"] = new Scriban.Functions.IncludeFunction() })
        {
            StrictVariables = true,
            LoopLimit = MostRounds,
            LoopLimitQueryable = MostRounds,
            RecursiveLimit = MostLevels,
            ObjectRecursionLimit = MostLevels,
            LimitToString = MostOutput,
            OutputLimit = MostOutput,
            OnOutputLimit = ScriptLimitBehavior.Throw,
            OnStringLimit = ScriptLimitBehavior.Throw,
            RegexTimeOut = LongestPattern,
            TemplateLoader = new IncludedTemplates(templates),
            NewLine = "\n",
            TryGetMember = Missing,
        };
        context.PushGlobal(names);

        return context;
    }

    static bool Missing(TemplateContext context, SourceSpan span, object target, string member, out object value) =>
        throw (target is ScriptObject words && words.Contains("language") && Language.English.Has($"page.{member}")
            ? new MissingSentenceException(Language.OfThePage.Tag, $"page.{member}")
            : new MissingField(span, target, member));

    /// <summary>Where Scriban points to; the whole first line where that is no place in the text.</summary>
    public static TextSpan SpanOf(SourceSpan span, SourceText source)
    {
        var start = Math.Clamp(span.Start.Offset, 0, source.Text.Length);
        var end = Math.Clamp(span.End.Offset + 1, start, source.Text.Length);

        return new TextSpan(start, end);
    }

    /// <summary>No blank at a line's end, one empty line where there were several, one line end behind it all.</summary>
    static string Tidy(string markdown)
    {
        var lines = markdown.Split('\n').Select(line => line.TrimEnd()).ToList();
        var kept = lines.Where((line, index) => line.Length > 0 || (index > 0 && lines[index - 1].Length > 0));

        return string.Join('\n', kept).Trim('\n') + "\n";
    }
}
