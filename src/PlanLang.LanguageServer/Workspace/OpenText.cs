using PlanLang.LanguageServer.Protocol;
using PlanLang.Text;

namespace PlanLang.LanguageServer.Workspace;

/// <summary>A text that is open in the editor.</summary>
/// <param name="Uri">Its address, as the client writes it.</param>
/// <param name="Path">Its full path; a made-up one where it was never saved.</param>
/// <param name="Version">How the client counts it.</param>
/// <param name="Source">What it says.</param>
sealed record OpenText(string Uri, string Path, int Version, SourceText Source)
{
    /// <summary>The text after some changes, each made to what the one before it left.</summary>
    public static string Changed(SourceText source, ImmutableArray<TextChange> changes, PositionUnit unit)
    {
        var text = source.Text;
        foreach (var change in changes)
        {
            text = Changed(ReferenceEquals(text, source.Text) ? source : SourceText.From(text), change, unit);
        }

        return text;
    }

    static string Changed(SourceText text, TextChange change, PositionUnit unit)
    {
        if (change.Range is not { } range)
        {
            return change.Text;
        }

        var span = TextPlaces.SpanOf(text, range, unit);

        return string.Concat(text.Text.AsSpan(0, span.Start), change.Text, text.Text.AsSpan(span.End));
    }
}
