using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Records;

/// <summary>What the records of one family mean, and what is wrong with them.</summary>
/// <param name="Diary">Everything that could be understood and was known.</param>
/// <param name="Diagnostics">
/// What names and values made us say, file by file, in order of place; what could not even be read is said by the reader.
/// </param>
sealed record BoundDiary(Diary Diary, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The same for a plan of which some actions were bound again: what is recorded of them is about them as they are now.</summary>
    public BoundDiary Naming(Plan plan)
    {
        var actions = plan.Actions.DistinctBy(action => action.Id).ToDictionary(action => action.Id);

        return this with { Diary = Naming(Diary, actions) };
    }

    static Diary Naming(Diary diary, Dictionary<string, PlanAction> actions) => diary.Entries.All(entry => ReferenceEquals(NowOf(entry, actions), entry))
        ? diary
        : new Diary(diary.All, [.. diary.Entries.Select(entry => NowOf(entry, actions))]) { Earlier = day => Naming(diary.KnownBy(day), actions) };

    static Entry NowOf(Entry entry, Dictionary<string, PlanAction> actions) =>
        entry is ActionEntry one && actions.TryGetValue(one.Action.Id, out var action) && !ReferenceEquals(action, one.Action)
            ? one with { Action = action }
            : entry;
}
