using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>No family works on more than four goals at a time; those that are met do not count.</summary>
static class OpenGoalsCheck
{
    const int Most = 4;

    public static IEnumerable<Diagnostic> Check(Plan plan, Progress progress)
    {
        var open = plan.Goals.Where(goal => !progress.GoalsMet.Contains(goal.Id)).ToImmutableArray();

        return open.Length > Most
            ? [DiagnosticCatalog.TooManyGoals(open[Most].At.Source, open[Most].At.Span, open.Length, Most)]
            : [];
    }
}
