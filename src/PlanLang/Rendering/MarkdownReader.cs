using Markdig;
using Markdig.Syntax;

namespace PlanLang.Rendering;

/// <summary>The Markdown of our templates: tables and marks on headings, and never raw HTML.</summary>
static class MarkdownReader
{
    /// <summary>What is understood.</summary>
    public static MarkdownPipeline Pipeline { get; } =
        new MarkdownPipelineBuilder().UsePipeTables().UseGenericAttributes().DisableHtml().Build();

    /// <summary>The parts of the text.</summary>
    public static MarkdownDocument Read(string markdown) => Markdown.Parse(markdown, Pipeline);
}
