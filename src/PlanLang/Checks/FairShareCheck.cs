using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>
/// The team takes on at least as many actions as are asked of the family; what both do together counts for both. While
/// nobody knows who does an action, and where a parenting contract has no action of the team, another check has spoken.
/// </summary>
static class FairShareCheck
{
    public static IEnumerable<Diagnostic> Check(Plan plan) =>
        plan.Actions.Any(action => action.Who.IsEmpty) || ParentingContractCheck.Check(plan).Any() ? [] : Compare(plan);

    static IEnumerable<Diagnostic> Compare(Plan plan)
    {
        var byTeam = plan.Actions.Count(action => IsBy(action, Side.Team));
        var byFamily = plan.Actions.Count(action => IsBy(action, Side.Family));
        var first = plan.Actions.FirstOrDefault(action => IsBy(action, Side.Family));

        return first is not null && byTeam < byFamily
            ? [DiagnosticCatalog.UnfairShare(first.At.Source, first.At.Span, byFamily, byTeam, Examples.Worker(plan))]
            : [];
    }

    static bool IsBy(PlanAction action, Side side) => action.Who.Any(person => person.Side == side);
}
