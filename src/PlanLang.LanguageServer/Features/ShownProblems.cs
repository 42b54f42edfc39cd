using PlanLang.Diagnostics;
using PlanLang.LanguageServer.Protocol;

namespace PlanLang.LanguageServer.Features;

/// <summary>Diagnostics in the shape of the protocol.</summary>
static class ShownProblems
{
    const int Unnecessary = 1;

    /// <summary>One of them: the sentence, and under it what to write.</summary>
    public static ShownProblem Of(Diagnostic diagnostic, Session session) => new(
        TextPlaces.At(diagnostic.Source, diagnostic.Span, session.Client.Unit),
        SeverityOf(diagnostic.Severity),
        diagnostic.Code,
        new CodePage(Pages.AddressOf(diagnostic.Code)),
        "plan",
        $"{diagnostic.Message}\n{diagnostic.Hint}",
        diagnostic.IsIdle ? [Unnecessary] : null,
        diagnostic.Related is { } related
            ? [new RelatedPlace(new Place(session.AddressOf(related.Source), TextPlaces.At(related.Source, related.Span, session.Client.Unit)), related.Message)]
            : null);

    static int SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => 1,
        Severity.Warning => 2,
        _ => 3,
    };
}
