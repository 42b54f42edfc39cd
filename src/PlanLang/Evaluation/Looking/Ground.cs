using System.Diagnostics;
using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>What a timeframe needs to become days.</summary>
/// <param name="At">The date, and what anchors mean.</param>
/// <param name="Calendar">For the units that need one.</param>
/// <param name="FirstDay">The first day observed.</param>
sealed record Ground(Standpoint At, Calendar Calendar, DateOnly FirstDay)
{
    /// <summary>For what is observed of somebody.</summary>
    public static Ground Of(Observation observation) =>
        new(observation.At, observation.Calendar, observation.FirstDay);

    /// <summary>For what belongs to the plan as a whole.</summary>
    public static Ground Of(Standpoint at) => new(at, at.Plan.CalendarFor(null), at.Sight.After ?? at.Plan.Started);

    /// <summary>The same at another date.</summary>
    public Ground On(DateOnly date) => this with { At = At.On(date) };

    /// <summary>Whether the calendar can count the unit at the date.</summary>
    public bool Counts(TimeUnit unit) => Calendar.Reaches(At.AsOf, unit);

    /// <summary>The day that an anchor means; null where it has not come.</summary>
    public DateOnly? DayOf(Anchor anchor) => anchor switch
    {
        DateAnchor date => date.Date,
        StartAnchor => At.Plan.Started,
        LastReviewAnchor => At.Seen(At.Memory.Entries.ReviewsHeld).LastOrDefault()?.Day,
        ClosingAnchor => At.Seen(At.Memory.Entries.Closings).LastOrDefault()?.Day,
        _ => throw new UnreachableException(),
    };
}
