using PlanLang.Dates;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>How often an action was to happen in a window, and how often it is recorded to have happened.</summary>
/// <param name="Due">The occasions, less those that were not needed.</param>
/// <param name="Kept">Those of them that a record serves; one record serves everybody who takes part.</param>
readonly record struct ActionOccasions(int Due, int Kept)
{
    /// <summary>
    /// Those of a window. A record counts for the nearest occasion; of <c>3 to 5 times a week</c> three are
    /// due in each completed week, and each day with a record is one. Null where no calendar tells.
    /// </summary>
    public static ActionOccasions? In(Window window, Schedule schedule, ImmutableArray<ActionEntry> entries) =>
        schedule.In(window) is not { } occasions ? null
        : schedule.Recurrence is TimesPer times ? PerPeriod(occasions, times, entries)
        : OneByOne(occasions, schedule, entries);

    static ActionOccasions OneByOne(
        ImmutableArray<DateOnly> occasions, Schedule schedule, ImmutableArray<ActionEntry> entries)
    {
        var kept = Served(schedule, entries.Where(entry => entry.Outcome is ActionOutcome.Kept or ActionOutcome.Done));
        var excused = Served(schedule, entries.Where(entry => entry.Outcome == ActionOutcome.NotNeeded));
        excused.ExceptWith(kept);
        var due = occasions.Where(day => !excused.Contains(day)).ToList();

        return new ActionOccasions(due.Count, due.Count(kept.Contains));
    }

    static HashSet<DateOnly> Served(Schedule schedule, IEnumerable<ActionEntry> entries) =>
        [.. entries.Select(entry => schedule.Nearest(entry.Day)).OfType<DateOnly>()];

    static ActionOccasions PerPeriod(
        ImmutableArray<DateOnly> lastDays, TimesPer times, ImmutableArray<ActionEntry> entries)
    {
        var days = entries.Where(entry => entry.Outcome is ActionOutcome.Kept or ActionOutcome.Done)
            .Select(entry => entry.Day)
            .ToHashSet();
        var kept = lastDays.Sum(last => Math.Min(times.AtLeast, days.Count(PeriodTo(last, times.Per).Contains)));

        return new ActionOccasions(lastDays.Length * times.AtLeast, kept);
    }

    /// <summary>The whole week, month or year that ends on the day; of other units the day alone.</summary>
    static Window PeriodTo(DateOnly last, TimeUnit unit) => new(
        unit switch
        {
            TimeUnit.Week or TimeUnit.SchoolWeek => last.PlusDays(-6),
            TimeUnit.Month => new DateOnly(last.Year, last.Month, 1),
            TimeUnit.Year => new DateOnly(last.Year, 1, 1),
            _ => last,
        },
        last);
}
