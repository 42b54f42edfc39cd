using PlanLang.Evaluation;
using PlanLang.Records;

namespace PlanLang.Rendering;

/// <summary>The days that a review looks back on: from the day after the review before it, or the plan's start, to the as-of date.</summary>
/// <param name="LastReview">The latest review held before the as-of date; null where this is the first.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
sealed record ReviewPeriod(DateOnly? LastReview, DateOnly From, DateOnly To)
{
    /// <summary>The days since the review before the as-of date; one held on that date is this one.</summary>
    public static ReviewPeriod Of(Assessment assessment)
    {
        var held = assessment.Diary.Entries.OfType<ReviewHeldEntry>().Where(entry => entry.Day < assessment.AsOf);

        return held.LastOrDefault() is { } last
            ? new ReviewPeriod(last.Day, last.Day.AddDays(1), assessment.AsOf)
            : new ReviewPeriod(null, assessment.Plan.Started, assessment.AsOf);
    }

    /// <summary>Whether the day lies in it, ends included.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>The entries of that kind whose days lie in it.</summary>
    public IEnumerable<T> Of<T>(Diary diary)
        where T : Entry => diary.Entries.OfType<T>().Where(entry => Contains(entry.Day));
}
