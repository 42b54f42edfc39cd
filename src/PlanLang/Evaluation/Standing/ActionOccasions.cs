using PlanLang.Dates;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>How often an action was to happen in a window, and how often it is recorded to have happened.</summary>
/// <param name="Due">The occasions, less those that were not needed.</param>
/// <param name="Kept">Those of them that a record serves; one record serves everybody who takes part.</param>
readonly record struct ActionOccasions(int Due, int Kept)
{
    /// <summary>Whether fewer are kept than four of five.</summary>
    public bool AreSlipping => Kept * 5 < Due * 4;

    /// <summary>
    /// Those of a window. A record counts for the nearest occasion; of <c>3 to 5 times a week</c> three are
    /// due in each completed week, and each day with a record is one. Null where no calendar tells.
    /// </summary>
    public static ActionOccasions? In(Window window, Schedule schedule, ImmutableArray<ActionEntry> entries) => In(
        window,
        schedule,
        entries.Where(entry => entry.Outcome is ActionOutcome.Kept or ActionOutcome.Done).Select(entry => entry.Day).ToHashSet(),
        entries.Where(entry => entry.Outcome == ActionOutcome.NotNeeded).Select(entry => entry.Day).ToHashSet());

    /// <summary>The same by the days on which it happened, and those on which it was not needed.</summary>
    public static ActionOccasions? In(
        Window window, Schedule schedule, IReadOnlySet<DateOnly> kept, IReadOnlySet<DateOnly> excused) =>
        schedule.In(window) is not { } occasions ? null
        : schedule.Recurrence is TimesPer times ? PerPeriod(occasions, times, kept)
        : OneByOne(occasions, Served(schedule, window, kept), Served(schedule, window, excused));

    static ActionOccasions OneByOne(
        ImmutableArray<DateOnly> occasions, HashSet<DateOnly> kept, HashSet<DateOnly> excused)
    {
        var due = occasions.Where(day => kept.Contains(day) || !excused.Contains(day)).ToList();

        return new ActionOccasions(due.Count, due.Count(kept.Contains));
    }

    static HashSet<DateOnly> Served(Schedule schedule, Window window, IReadOnlySet<DateOnly> days)
    {
        var first = schedule.FirstThatCountsFrom(window.From);

        return days.Where(day => day >= first).Select(schedule.Nearest).OfType<DateOnly>().ToHashSet();
    }

    static ActionOccasions PerPeriod(ImmutableArray<DateOnly> lastDays, TimesPer times, IReadOnlySet<DateOnly> days)
    {
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
