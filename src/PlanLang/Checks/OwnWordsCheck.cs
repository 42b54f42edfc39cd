using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>Every goal says in the family's own words what they want.</summary>
static class OwnWordsCheck
{
    static readonly ImmutableArray<RequiredLine<Goal>> Lines =
    [
        new(["in our words"], goal => goal.InOurWords is null, (goal, _) => DiagnosticCatalog.GoalWithoutOwnWords(
            goal.At.Source, goal.At.Span, goal.Name ?? goal.Title.Text)),
    ];

    public static IEnumerable<Diagnostic> Check(Plan plan) =>
        plan.Goals.Where(goal => goal.Title.Text.Length > 0).SelectMany(goal => RequiredLine<Goal>.Missing(Lines, goal, [goal.At], plan));
}
