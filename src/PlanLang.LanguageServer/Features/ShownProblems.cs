using PlanLang.Diagnostics;
using PlanLang.LanguageServer.Protocol;

namespace PlanLang.LanguageServer.Features;

/// <summary>Diagnostics in the shape of the protocol.</summary>
static class ShownProblems
{
    /// <summary>One of them: the sentence, and under it what to write.</summary>
    public static ShownProblem Of(Diagnostic diagnostic, PositionUnit unit) => new(
        TextPlaces.At(diagnostic.Source, diagnostic.Span, unit),
        SeverityOf(diagnostic.Severity),
        diagnostic.Code,
        new CodePage(Pages.AddressOf(diagnostic.Code)),
        "plan",
        $"{diagnostic.Message}\n{diagnostic.Hint}",
        null,
        null);

    static int SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => 1,
        Severity.Warning => 2,
        _ => 3,
    };
}
