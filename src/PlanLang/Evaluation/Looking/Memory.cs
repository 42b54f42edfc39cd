using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>
/// What is worked out once for one plan and one diary, so that judging it at another date does not start from
/// the beginning. It changes no answer.
/// </summary>
sealed class Memory(Diary diary, EntryIndex? entries = null)
{
    readonly Dictionary<(string Measure, string? Person), ObservedSeries> _series = [];
    EntryIndex? _entries = entries;

    /// <summary>All entries by what they are about.</summary>
    public EntryIndex Entries => _entries ??= new EntryIndex(diary.Entries);

    /// <summary>One that remembers for itself, beside this one, and knows the same entries.</summary>
    public Memory Beside() => new(diary, Entries);

    /// <summary>What the conditions of goals come to.</summary>
    public Remembered<Judgement> MetWhen { get; } = new();

    /// <summary>How goals stand.</summary>
    public Remembered<GoalStanding> Goals { get; } = new();

    /// <summary>How sanctions stand.</summary>
    public Remembered<SanctionAssessment> Sanctions { get; } = new();

    /// <summary>What the status of goals rests on beside their conditions.</summary>
    public Remembered<RestsOn> GoalEvidence { get; } = new();

    /// <summary>What the status of sanctions rests on beside their conditions.</summary>
    public Remembered<RestsOn> SanctionEvidence { get; } = new();

    /// <summary>What the lines of criteria came to at the plan's start.</summary>
    public Remembered<Judgement> Relevant { get; } = new();

    /// <summary>How things could go on at best.</summary>
    public Futures Futures { get; } = new();

    /// <summary>The records of a measure and somebody, with their returns counted.</summary>
    public ObservedSeries RecordsOf(Measure measure, Person? person, Plan plan)
    {
        var key = (measure.Name, person?.Name);
        if (!_series.TryGetValue(key, out var known))
        {
            var series = diary.Of(measure, person) ?? new Series(measure, person, [], [], []);
            _series[key] = known = new ObservedSeries(series, Returns.Of(series, plan.CalendarFor(person)));
        }

        return known;
    }
}
