using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>Whether a contract goes on after its period: as soon as all who sign it agreed to one and the same day.</summary>
static class Extensions
{
    /// <summary>The latest day to which it was extended; null where it was not.</summary>
    public static Extension? Latest(Standpoint at) => Agreed(at)
        .Where(extension => Missing(extension, at.Plan).IsEmpty)
        .OrderBy(extension => extension.To)
        .LastOrDefault();

    /// <summary>Those days to which not all agreed, with the names that are missing; none behind a later one to which all did.</summary>
    public static IEnumerable<(Extension Extension, ImmutableArray<string> Missing)> Open(Assessment assessment) =>
        from extension in Agreed(assessment.Diary.Entries.OfType<ExtendedEntry>(), assessment.AsOf)
        let missing = Missing(extension, assessment.Plan)
        where !missing.IsEmpty && !(assessment.Contract.Extended?.To >= extension.To)
        select (extension, missing);

    static IEnumerable<Extension> Agreed(Standpoint at) => Agreed(at.Memory.Entries.Extensions, at.AsOf);

    static IEnumerable<Extension> Agreed(IEnumerable<ExtendedEntry> entries, DateOnly asOf) =>
        from entry in entries
        where entry.Day <= asOf
        group entry by entry.To into same
        select new Extension(same.Key, same.Max(entry => entry.Day), [.. same.SelectMany(entry => entry.By).DistinctBy(person => person.Name)]);

    static ImmutableArray<string> Missing(Extension extension, Plan plan) =>
        [.. (plan.Contract?.SignedBy ?? []).Select(person => person.Name).Except(extension.By.Select(person => person.Name))];
}
