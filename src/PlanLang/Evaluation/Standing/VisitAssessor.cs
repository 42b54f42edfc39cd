using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>Whether the service comes as often as the current stage says.</summary>
static class VisitAssessor
{
    static readonly Duration FourWeeks = new(4, TimeUnit.Week);

    /// <summary>
    /// The last four weeks, not before the stage began. Whoever came and met nobody, or was called off by the family,
    /// has kept the promise. Null where no visits are promised, none are due yet, the plan is closed,
    /// or the visits are not the reader's to see.
    /// </summary>
    public static VisitsAssessment? Assess(Stage? stage, ClosedEntry? closed, Standpoint at)
    {
        if (stage?.Visits is not { AtLeast: > 0 } often || closed is not null || at.Plan.VisitCounts.IsEmpty
            || StageAssessor.BeganOn(stage, at) is not { } began)
        {
            return null;
        }

        var schedule = new Schedule(often, began, at.Plan.CalendarFor(null));
        var window = Windows.Last(FourWeeks, at.AsOf, Calendar.Empty)?.Intersect(new Window(began, DateOnly.MaxValue));
        var kept = at.Seen(at.Memory.Entries.Visits)
            .Where(visit => visit.Outcome != VisitOutcome.CancelledByService)
            .Select(visit => visit.Day)
            .ToHashSet();

        return window is { } days && ActionOccasions.In(days, schedule, kept, ImmutableHashSet<DateOnly>.Empty) is { Due: > 0 } occasions
            ? new VisitsAssessment(stage, occasions.Due, occasions.Kept, occasions.AreSlipping ? ActionStatus.Slipping : ActionStatus.Kept)
            : null;
    }
}
