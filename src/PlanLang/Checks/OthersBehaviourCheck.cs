using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>Nobody is given a sanction for what somebody else does: what it measures is theirs, or the family's together.</summary>
static class OthersBehaviourCheck
{
    public static IEnumerable<Diagnostic> Check(Plan plan) =>
        from sanction in plan.Sanctions
        where sanction.When is not null && !sanction.GivenTo.IsEmpty
        from said in Check(sanction, plan)
        select said;

    static IEnumerable<Diagnostic> Check(Sanction sanction, Plan plan) =>
        from leaf in sanction.When is { } when ? Leaf.Of(when, plan) : []
        let others = MeasuredPeople.Of(leaf.Condition, plan, sanction.ToldOn ?? plan.Started)
            .Where(person => sanction.GivenTo.All(given => given.Name != person.Name))
            .Select(person => person.Name)
            .ToImmutableArray()
        where !others.IsEmpty
        select DiagnosticCatalog.SanctionForOthers(
            leaf.At.Source, leaf.At.Span, Listing.Of(others), Listing.Of(sanction.GivenTo.Select(person => person.Name)));
}
