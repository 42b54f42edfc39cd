using PlanLang.Model;

namespace PlanLang.Output;

/// <summary>The first line of criteria or a result: <c>Education and crime (progress): met</c>.</summary>
static class RuleLine
{
    /// <summary>The title and, where it is another one, the name; then how it stands.</summary>
    public static LineBlock Of(Prose title, string id, Piece standing) =>
        LineBlock.Of(0, new Piece(Tone.Strong, title.Text), title.Text == id ? ": " : $" ({id}): ", standing);
}
