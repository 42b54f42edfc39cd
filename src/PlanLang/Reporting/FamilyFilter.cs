using PlanLang.Evaluation;

namespace PlanLang.Reporting;

/// <summary>Which families of many are looked at.</summary>
/// <param name="KeyWorker">Only those of this person, by the short or the full name; null for all.</param>
/// <param name="Stage">Only those that are in this stage now; null for all.</param>
/// <param name="Need">Whether something has to need attention.</param>
public sealed record FamilyFilter(string? KeyWorker, string? Stage, FamilyNeed Need)
{
    /// <summary>All families.</summary>
    public static FamilyFilter Everybody { get; } = new(null, null, FamilyNeed.AnyOrNone);

    /// <summary>Whether the family is one of them.</summary>
    public bool Takes(Assessment assessment) =>
        (KeyWorker is null || NamesOf(assessment).Any(name => Names.Same(name, KeyWorker)))
        && (Stage is null || (assessment.Stage is { } stage && Names.Same(stage.Id, Stage)))
        && (Need == FamilyNeed.AnyOrNone || !assessment.Attention.IsEmpty);

    static IEnumerable<string> NamesOf(Assessment assessment) =>
        assessment.KeyWorker is { } worker ? [worker.Name, worker.FullName] : [];
}

/// <summary>What a family has to need to be looked at.</summary>
public enum FamilyNeed
{
    /// <summary>It does not matter.</summary>
    AnyOrNone,

    /// <summary>Something needs attention.</summary>
    Attention,
}
