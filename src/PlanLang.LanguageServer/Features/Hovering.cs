using PlanLang.Editing;
using PlanLang.LanguageServer.Protocol;
using PlanLang.LanguageServer.Workspace;

namespace PlanLang.LanguageServer.Features;

/// <summary>What is to be known of the words at a place.</summary>
static class Hovering
{
    public static HoverResult? Hover(Session session, DocumentPosition at) =>
        Asked.Of(session, at.TextDocument) is { } asked
        && HoverText.At(asked.Family, asked.Source, asked.Offset(at.Position)) is { } hover
            ? new HoverResult(MarkupText.Markdown(hover.Markdown), asked.Range(hover.Span))
            : null;
}
