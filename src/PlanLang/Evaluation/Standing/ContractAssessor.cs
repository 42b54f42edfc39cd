using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>Whether the contract is signed, and what has changed since.</summary>
static class ContractAssessor
{
    /// <summary>It is signed on the day on which the last of those who are to sign has signed.</summary>
    public static ContractAssessment Assess(Standpoint at)
    {
        var signedBy = at.Plan.Contract?.SignedBy ?? [];
        var days = signedBy.Select(person => FirstSignature(person.Name, at)).ToList();
        var latest = LatestSignatures(at);
        var extended = Extensions.Latest(at);

        return new ContractAssessment(
            days.Count == 0 || days.Contains(null) ? null : days.Max(),
            [.. InOrder(latest.SelectMany(entry => entry.Changes), at.Plan).Select(change => change.Name).Distinct()])
        {
            Latest = latest,
            Extended = extended,
            Until = extended?.To ?? at.Plan.Contract?.Period?.To,
        };
    }

    /// <summary>In the order of the plan; what stands in a library comes behind it.</summary>
    public static IEnumerable<ChangedClause> InOrder(IEnumerable<ChangedClause> changes, Plan plan) => changes
        .OrderBy(change => change.At.Source == plan.At.Source ? "" : change.At.Source.Path, StringComparer.Ordinal)
        .ThenBy(change => change.At.Span.Start)
        .ThenBy(change => change.Name, StringComparer.Ordinal);

    /// <summary>The latest signature of each signer: an earlier one no longer counts.</summary>
    public static ImmutableArray<SignedEntry> LatestSignatures(Standpoint at) =>
    [
        .. at.Memory.Entries.Signatures
            .Where(entry => entry.Day <= at.AsOf)
            .SelectMany(entry => entry.By.Select(signer => (Signer: signer.Name, Entry: entry)))
            .GroupBy(each => each.Signer)
            .Select(own => own.Last().Entry with { By = [.. own.Last().Entry.By.Where(signer => signer.Name == own.Key)] }),
    ];

    static DateOnly? FirstSignature(string name, Standpoint at) => at.Memory.Entries.Signatures
        .FirstOrDefault(entry => entry.Day <= at.AsOf && entry.By.Any(person => person.Name == name))?.Day;
}
