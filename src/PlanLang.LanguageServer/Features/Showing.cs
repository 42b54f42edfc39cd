using System.Text.Json;
using PlanLang.Editing;
using PlanLang.LanguageServer.Protocol;
using PlanLang.LanguageServer.Workspace;

namespace PlanLang.LanguageServer.Features;

/// <summary>What an editor shows in and around a text: hints, lenses, links, forms of conditions.</summary>
static class Showing
{
    /// <summary>Words behind others.</summary>
    public static ShownHint[]? Hints(Session session, RangeParams parameters)
    {
        if (Asked.Of(session, parameters.TextDocument) is not { } asked)
        {
            return null;
        }

        var range = TextPlaces.SpanOf(asked.Source, parameters.Range, asked.Unit);

        return [.. InlineNotes.In(asked.Family, asked.Source, range)
            .Select(note => new ShownHint(TextPlaces.At(asked.Source, note.Offset, asked.Unit), note.Text, note.Meaning, true))];
    }

    /// <summary>How blocks stand, above them.</summary>
    public static Lens[]? Lenses(Session session, DocumentParams parameters) =>
        Asked.Of(session, parameters.TextDocument) is { } asked
            ? [.. StandingLens.Of(asked.Family, asked.Source).Select(lens => new Lens(
                asked.Range(lens.At), Command(asked, parameters.TextDocument.Uri, lens)))]
            : null;

    static ShownCommand Command(Asked asked, string uri, StandingLens lens) => new(
        lens.Title,
        Commands.ExplainLens,
        [JsonSerializer.SerializeToElement(uri, ProtocolJson.Default.String), JsonSerializer.SerializeToElement(asked.Source.LineAt(lens.At.Start) - 1, ProtocolJson.Default.Int32)]);

    /// <summary>Places to go to: libraries, diaries, the pages of messages.</summary>
    public static ShownLink[]? Links(Session session, DocumentParams parameters) =>
        Asked.Of(session, parameters.TextDocument) is { } asked
            ? [.. FileLinks.Of(asked.Family, asked.Source).Select(link => new ShownLink(
                asked.Range(link.Span), session.AddressOf(link.Target), $"Open {link.Target.Path}"))]
            : null;

    /// <summary>How conditions are written.</summary>
    public static SignatureResult? Forms(Session session, DocumentPosition at)
    {
        if (Asked.Of(session, at.TextDocument) is not { } asked
            || ConditionForms.At(asked.Family, asked.Source, asked.Offset(at.Position)) is not { } forms)
        {
            return null;
        }

        return new SignatureResult(
            [.. forms.All.Select(form => new Signature(
                form.Text,
                MarkupText.Markdown(form.Meaning),
                [.. form.Parts.Select(part => new SignaturePart(part.Text, MarkupText.Markdown(part.Meaning)))]))],
            forms.Likeliest,
            forms.Part);
    }
}
