using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>
/// A parenting contract under section 19, 25, 25A or 25B of the Anti-social Behaviour Act 2003 is a promise of both sides:
/// it has a purpose and a period, and a parent and the team each do something and sign.
/// </summary>
static class ParentingContractCheck
{
    static readonly ImmutableArray<RequiredLine<Contract>> Lines =
    [
        new(["purpose"], contract => contract.Purpose is null, (contract, _) => DiagnosticCatalog.ParentingContractWithoutPurpose(
            contract.At.Source, contract.At.Span)),
        new(["period"], contract => contract.Period is null, (contract, plan) => DiagnosticCatalog.ParentingContractWithoutPeriod(
            contract.At.Source, contract.At.Span, Examples.HalfYear(plan.Started))),
    ];

    public static IEnumerable<Diagnostic> Check(Plan plan) =>
        plan.Contract is { } contract && IsParentingContract(contract)
            ? [.. RequiredLine<Contract>.Missing(Lines, contract, [contract.At], plan), .. Actions(contract, plan), .. Signatures(contract, plan)]
            : [];

    static bool IsParentingContract(Contract contract) =>
        contract.LegalBasis is { } basis && Words.IndexOf(Words.Of(basis), "parenting contract", 0) >= 0;

    static IEnumerable<Diagnostic> Actions(Contract contract, Plan plan)
    {
        if (!plan.Actions.Any(action => action.Who.Any(person => IsParent(person, plan))))
        {
            yield return DiagnosticCatalog.ParentDoesNothing(contract.At.Source, contract.At.Span, Examples.Adult(plan));
        }

        if (!plan.Actions.Any(action => action.Who.Any(IsTeam)))
        {
            yield return DiagnosticCatalog.TeamDoesNothing(contract.At.Source, contract.At.Span, Examples.Worker(plan));
        }
    }

    static IEnumerable<Diagnostic> Signatures(Contract contract, Plan plan)
    {
        var line = WrittenLines.Find(contract.At, "signed by");
        var at = contract.At with { Span = line ?? contract.At.Span };
        if (contract.SignedBy.Length < NamesOn(at, line))
        {
            yield break;
        }

        if (!contract.SignedBy.Any(person => IsParent(person, plan)))
        {
            yield return DiagnosticCatalog.ParentDoesNotSign(at.Source, at.Span, Examples.Adult(plan));
        }

        if (!contract.SignedBy.Any(IsTeam))
        {
            yield return DiagnosticCatalog.TeamDoesNotSign(at.Source, at.Span, Examples.Worker(plan));
        }
    }

    /// <summary>How many names the line gives; one that nobody has was reported, and may be the one that is asked for.</summary>
    static int NamesOn(Location at, TextSpan? line) => line is null ? 0 : at.Source[at.Span].AsSpan().Count(',') + 1;

    /// <summary>An adult of the family, whether they live at home or not.</summary>
    static bool IsParent(Person person, Plan plan) => person.Side == Side.Family && !person.IsChildOn(plan.Started);

    static bool IsTeam(Person person) => person.Side == Side.Team;
}
