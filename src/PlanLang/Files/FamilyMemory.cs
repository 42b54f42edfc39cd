using PlanLang.Binding;
using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Readability;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Files;

/// <summary>
/// What was found of a family when it was last looked at, so that somebody who writes in it does not wait until what they
/// did not touch has been understood once more. It changes no answer.
/// </summary>
/// <param name="readRecords">How a diary is read.</param>
sealed class FamilyMemory(Func<SourceText, RecordFile> readRecords)
{
    readonly Dictionary<string, Kept<RecordFile>> _records = [];
    readonly Kept<BoundPlan> _bound = new();
    readonly Rebinder _rebinder = new();
    readonly Kept<(BoundDiary Diary, Plan OfPlan)> _diaries = new();
    readonly Kept<GoalsBefore> _goals = new();
    BoundDiary _diary = new(Records.Diary.Empty, []);
    bool _scoresGoals;

    /// <summary>The plan as its readers share its goals; rests on what it means and the date.</summary>
    public Kept<Plan> Shared { get; } = new();

    /// <summary>What there is to say of the plan whatever the diary holds; rests on the same.</summary>
    public Kept<ImmutableArray<Diagnostic>> OfPlanAlone { get; } = new();

    /// <summary>What was found in its texts.</summary>
    public ReadingMemory Reading { get; } = new();

    /// <summary>What the plan means; rests on its text and those of its libraries.</summary>
    public BoundPlan Bound(FileSyntax plan, ImmutableArray<FileSyntax> libraries) =>
        _bound.Of([plan, .. libraries], () => _rebinder.Bind(plan, libraries));

    /// <summary>The records in one of its diaries.</summary>
    public RecordFile RecordsIn(SourceText diary)
    {
        if (!_records.TryGetValue(diary.Path, out var kept))
        {
            _records[diary.Path] = kept = new Kept<RecordFile>();
        }

        return kept.Of([diary], () => readRecords(diary));
    }

    /// <summary>What its diaries mean; rests on their records and on what these can name, and on the whole plan where they score its goals.</summary>
    public BoundDiary Diary(ImmutableArray<RecordFile> records, BoundPlan bound, Plan plan, DateOnly knownAt)
    {
        (_diary, var ofPlan) = _diaries.Of([_scoresGoals ? plan : bound.Nameable, knownAt, .. records], () => (RecordBinder.Bind(records, plan, knownAt), plan));
        _scoresGoals = _diary.Diary.Entries.Any(entry => entry is ScoreEntry);

        return ReferenceEquals(ofPlan, plan) ? _diary : _diary.Naming(plan);
    }

    /// <summary>What goals came to; rests on that diary, the date, and what is worked out.</summary>
    public GoalsBefore Goals(DateOnly asOf, Depth depth) => _goals.Of([_diary, asOf, depth], () => new GoalsBefore());
}
