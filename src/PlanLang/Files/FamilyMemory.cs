using PlanLang.Binding;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Readability;
using PlanLang.Syntax;

namespace PlanLang.Files;

/// <summary>
/// What was found of a family when it was last looked at, so that somebody who writes in its diary does not wait until its
/// plan has been understood once more. It changes no answer.
/// </summary>
/// <param name="readRecords">How a diary is read.</param>
sealed class FamilyMemory(Func<SourceText, RecordFile> readRecords)
{
    readonly Dictionary<string, Kept<RecordFile>> _records = [];

    /// <summary>What the plan means; rests on its text and those of its libraries.</summary>
    public Kept<BoundPlan> Bound { get; } = new();

    /// <summary>The plan as its readers share its goals; rests on what it means and the date.</summary>
    public Kept<Plan> Shared { get; } = new();

    /// <summary>What there is to say of the plan whatever the diary holds; rests on the same.</summary>
    public Kept<ImmutableArray<Diagnostic>> OfPlanAlone { get; } = new();

    /// <summary>What was found in its texts.</summary>
    public ReadingMemory Reading { get; } = new();

    /// <summary>The records in one of its diaries.</summary>
    public RecordFile RecordsIn(SourceText diary)
    {
        if (!_records.TryGetValue(diary.Path, out var kept))
        {
            _records[diary.Path] = kept = new Kept<RecordFile>();
        }

        return kept.Of([diary], () => readRecords(diary));
    }
}
