using PlanLang.Dates;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>Days on which a status is known to have held, or the measure not to have applied.</summary>
/// <param name="Days">Both ends counted.</param>
/// <param name="Status">The status; null while the measure did not apply.</param>
/// <param name="Evidence">The line it was recorded in.</param>
readonly record struct StatusSegment(Window Days, string? Status, Evidence Evidence)
{
    /// <summary>
    /// Those of the window, in order. A status holds from its record to the day before the next; where
    /// returns are promised no longer than two periods.
    /// </summary>
    public static IEnumerable<StatusSegment> In(Observation observation, Window window)
    {
        var changes = Changes(observation, window).OrderBy(change => change.Days.From).ToList();
        for (var index = 0; index < changes.Count; index++)
        {
            var change = changes[index];
            var last = index + 1 < changes.Count ? changes[index + 1].Days.From.PlusDays(-1) : window.To;
            var end = change.Status is null ? last : Earlier(last, observation.Returns.PatienceFrom(change.Days.From));
            if (change.Days.From <= end && new Window(change.Days.From, end).Intersect(window) is { } days)
            {
                yield return change with { Days = days };
            }
        }
    }

    /// <summary>What was recorded in the window, and the latest before it, each for its own day.</summary>
    static IEnumerable<StatusSegment> Changes(Observation observation, Window window)
    {
        var samples = observation.Series.Samples;
        var (oldest, end) = observation.Samples(window with { From = DateOnly.MinValue });
        for (var index = Math.Max(observation.LatestBy(window.From), oldest); index < end; index++)
        {
            yield return new StatusSegment(OneDay(samples[index].Day), samples[index].Status, samples[index].Evidence);
        }

        foreach (var spell in observation.Series.Spells)
        {
            if (spell.From <= window.To && spell.LastDay() >= window.From)
            {
                yield return new StatusSegment(OneDay(spell.From), null, spell.Evidence);
            }
        }
    }

    static Window OneDay(DateOnly day) => new(day, day);

    static DateOnly Earlier(DateOnly day, DateOnly? other) => other is { } limit && limit < day ? limit : day;
}
