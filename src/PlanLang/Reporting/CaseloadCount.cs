using PlanLang.Evaluation;

namespace PlanLang.Reporting;

/// <summary>Counts the open families of each key worker, family by family, against the limit of the service.</summary>
public sealed class CaseloadCount
{
    readonly Dictionary<string, int> _families = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts one more; true for the one with which the limit is passed, once a key worker.</summary>
    public bool PassesLimit(CountedFamily family)
    {
        var count = _families.GetValueOrDefault(family.KeyWorker) + 1;
        _families[family.KeyWorker] = count;

        return count == family.Most + 1;
    }

    /// <summary>The assessment with what there is to say of its key worker's caseload, in its place among the rest.</summary>
    public static Assessment OverLimit(Assessment assessment)
    {
        if (assessment is not { KeyWorker: { } worker, Plan.Caseload: { } limit })
        {
            return assessment;
        }

        var place = assessment.Attention.TakeWhile(one => one.Kind < AttentionKind.Caseload).Count();
        var over = new Attention(AttentionKind.Caseload, limit.At, worker.FullName, null);

        return assessment with { Attention = assessment.Attention.Insert(place, over) };
    }
}

/// <summary>A family that counts towards a limit.</summary>
/// <param name="File">The file of its plan.</param>
/// <param name="KeyWorker">Whose it is.</param>
/// <param name="Most">How many families that person may have.</param>
public sealed record CountedFamily(string File, string KeyWorker, int Most)
{
    /// <summary>The family as it counts; null where it is closed, has no key worker, or its service no limit.</summary>
    public static CountedFamily? Of(Assessment? assessment) =>
        assessment is { Closed: null, KeyWorker: { } worker, Plan: { Caseload: { } limit } plan }
            ? new CountedFamily(plan.At.Source.Path, worker.FullName, limit.Most)
            : null;
}
