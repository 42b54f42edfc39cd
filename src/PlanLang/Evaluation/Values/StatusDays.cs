using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>How the days of a window stand against a status.</summary>
/// <param name="Right">Days on which it was as asked for.</param>
/// <param name="Wrong">Days on which it was not.</param>
/// <param name="Unknown">Days of which nothing is known.</param>
/// <param name="Missing">The first of these since the first day observed; null where there are none since then.</param>
/// <param name="Evidence">The lines looked at.</param>
readonly record struct StatusDays(
    int Right, int Wrong, int Unknown, Window? Missing, ImmutableArray<Evidence> Evidence)
{
    /// <summary>Counts the days of the window; those on which the measure did not apply are none of the three.</summary>
    public static StatusDays In(StatusCondition condition, Observation observation, Window window)
    {
        var segments = StatusSegment.In(observation, window).ToList();
        var unknown = Between(segments, window).ToList();
        var right = segments.Where(segment => IsRight(segment, condition)).Sum(segment => segment.Days.Days);
        var exempt = segments.Where(segment => segment.Status is null).Sum(segment => segment.Days.Days);
        var left = unknown.Sum(days => days.Days);

        return new StatusDays(
            right,
            window.Days - right - exempt - left,
            left,
            unknown.Select(days => days.Intersect(new Window(observation.FirstDay, DateOnly.MaxValue))).FirstOrDefault(days => days is not null),
            EvidenceLines.Of(segments.Select(segment => segment.Evidence)));
    }

    static bool IsRight(StatusSegment segment, StatusCondition condition) =>
        segment.Status is { } status && (status == condition.Status) == (condition.Polarity == Polarity.Is);

    /// <summary>The days of the window that no segment accounts for.</summary>
    static IEnumerable<Window> Between(IEnumerable<StatusSegment> segments, Window window)
    {
        var next = window.From;
        foreach (var segment in segments)
        {
            if (segment.Days.From > next)
            {
                yield return new Window(next, segment.Days.From.PlusDays(-1));
            }

            next = segment.Days.To.PlusDays(1);
        }

        if (next <= window.To)
        {
            yield return new Window(next, window.To);
        }
    }
}
