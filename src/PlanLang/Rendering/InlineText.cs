using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PlanLang.Rendering;

/// <summary>The bare words of a part of Markdown, without emphasis and pictures.</summary>
static class InlineText
{
    /// <summary>The words of a heading, paragraph or cell on one line.</summary>
    public static string Of(Block block) => block switch
    {
        LeafBlock { Inline: { } inlines } => string.Concat(inlines.Select(Of)).Trim(),
        ContainerBlock container => string.Join(' ', container.Select(Of)).Trim(),
        _ => "",
    };

    static string Of(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => " ",
        LinkInline { IsImage: true } => "",
        ContainerInline container => string.Concat(container.Select(Of)),
        _ => "",
    };
}
