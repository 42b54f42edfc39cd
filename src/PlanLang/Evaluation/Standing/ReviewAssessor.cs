namespace PlanLang.Evaluation;

/// <summary>Which reviews were held, and which comes next.</summary>
static class ReviewAssessor
{
    /// <summary>
    /// A review counts for the nearest date of the recurrence within half a step. One is overdue when the
    /// as-of date is after its day and none counted; of several in a row the first is named. Of a closed plan none
    /// comes next and none is overdue.
    /// </summary>
    public static ReviewsAssessment Assess(Standpoint at)
    {
        var held = at.Memory.Entries.ReviewsHeld.Where(entry => entry.Day <= at.AsOf).Select(entry => entry.Day).ToList();
        var last = held.Count > 0 ? held[^1] : (DateOnly?)null;

        return at.Seen(at.Memory.Entries.Closings).LastOrDefault() is null && ReviewDates.Of(at) is { } dates
            ? new ReviewsAssessment(last, dates.FirstUnheldAfter(at.AsOf), dates.OverdueSince(at.AsOf))
            : new ReviewsAssessment(last, null, null);
    }
}
