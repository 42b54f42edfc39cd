using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>Every action has somebody who does it and a time: asked for until a contract is signed, demanded from then on.</summary>
static class ActionLinesCheck
{
    public static IEnumerable<Diagnostic> Check(Plan plan, Signing contract)
    {
        var lines = Lines(contract == Signing.Signed ? Severity.Error : Severity.Warning);

        return plan.Actions.Where(action => action.Title.Text.Length > 0).SelectMany(action => RequiredLine<PlanAction>.Missing(lines, action, [action.At], plan));
    }

    static ImmutableArray<RequiredLine<PlanAction>> Lines(Severity severity) =>
    [
        new(["who"], action => action.Who.IsEmpty, (action, plan) => DiagnosticCatalog.ActionByNobody(
            severity, action.At.Source, action.At.Span, action.Name ?? action.Title.Text, Examples.Worker(plan))),
        new(["when", "by"], action => action is { When: null, By: null, Prompt: null }, (action, _) => DiagnosticCatalog.ActionWithoutTime(
            severity, action.At.Source, action.At.Span, action.Name ?? action.Title.Text)),
    ];
}
