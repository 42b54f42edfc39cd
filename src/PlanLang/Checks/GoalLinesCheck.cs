using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>
/// Every goal has a condition or an action, and a last day: asked for until a contract is signed, demanded from then on.
/// </summary>
static class GoalLinesCheck
{
    public static IEnumerable<Diagnostic> Check(Plan plan, Signing contract)
    {
        var lines = Lines(contract == Signing.Signed ? Severity.Error : Severity.Warning);

        return plan.Goals.Where(goal => goal.Title.Text.Length > 0).SelectMany(goal => RequiredLine<Goal>.Missing(lines, goal, [goal.At], plan));
    }

    static ImmutableArray<RequiredLine<Goal>> Lines(Severity severity) =>
    [
        new(["met when", "action"], goal => goal.MetWhen is null && goal.Actions.IsEmpty, (goal, _) => DiagnosticCatalog.GoalThatNothingMeets(
            severity, goal.At.Source, goal.At.Span, goal.Name ?? goal.Title.Text)),
        new(["by"], goal => goal.By is null, (goal, _) => DiagnosticCatalog.GoalWithoutDate(
            severity, goal.At.Source, goal.At.Span, goal.Name ?? goal.Title.Text)),
    ];
}
