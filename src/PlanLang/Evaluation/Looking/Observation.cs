using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>What can be seen, from a standpoint, of one measure and one person or the family.</summary>
/// <param name="Measure">Which measure.</param>
/// <param name="Person">Of whom; null for the family together.</param>
/// <param name="Recorded">All that was written down, seen or not.</param>
/// <param name="Calendar">The one that counts for them.</param>
/// <param name="At">From where.</param>
sealed record Observation(
    Measure Measure, Person? Person, ObservedSeries Recorded, Calendar Calendar, Standpoint At)
{
    /// <summary>The days on which events count: those of a child are of days on which they were under 18.</summary>
    public Window EventDays { get; init; } = new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>The values.</summary>
    public Series Series => Recorded.Series;

    /// <summary>How the returns follow each other.</summary>
    public Returns Returns => Recorded.Returns;

    /// <summary>Whether somebody promised to send the records.</summary>
    public bool IsPromised => Returns.ArePromised;

    /// <summary>
    /// The first day observed: the earlier of the plan's start and the first record. For a sanction it is
    /// the day the family was told.
    /// </summary>
    public DateOnly FirstDay => At.Sight.After is { } told ? told
        : Returns.First is { } first && first <= At.SeenTo && first < At.Plan.Started ? first
        : At.Plan.Started;

    /// <summary>Places of the samples of the window that are seen, the end not included.</summary>
    public (int First, int End) Samples(Window window) =>
        Seen(window) is { } seen ? Series.Between(seen.From, seen.To) : (0, 0);

    /// <summary>The place of the latest sample by the day; -1 where none is seen.</summary>
    public int LatestBy(DateOnly day)
    {
        var (first, end) = Samples(new Window(DateOnly.MinValue, day));

        return end > first ? end - 1 : -1;
    }

    /// <summary>Entries for periods that have a day in the window, and their ends among the days seen.</summary>
    public IEnumerable<PeriodSample> PeriodsIn(Window window) =>
        Seen(window) is { } seen
            ? Series.PeriodsOverlapping(seen.From, seen.To).Where(period => period.Window.To <= At.SeenTo)
            : [];

    /// <summary>Those days of the window whose records are seen and count; null where there are none.</summary>
    public Window? Seen(Window window) =>
        At.SeenFrom <= At.SeenTo ? window.Intersect(new Window(At.SeenFrom, At.SeenTo))?.Intersect(EventDays) : null;
}
