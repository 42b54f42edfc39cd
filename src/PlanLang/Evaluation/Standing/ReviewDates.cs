using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>The dates on which reviews are due, those moved by agreement on their new days.</summary>
sealed class ReviewDates
{
    readonly Schedule _schedule;
    readonly HashSet<DateOnly> _held;
    readonly Dictionary<DateOnly, DateOnly> _moved;

    ReviewDates(Schedule schedule, Standpoint at)
    {
        _schedule = schedule;
        var entries = at.Memory.Entries;
        _held = [.. entries.ReviewsHeld.Where(one => one.Day <= at.AsOf).Select(one => schedule.Nearest(one.Day)).OfType<DateOnly>()];
        _moved = [];
        foreach (var move in entries.ReviewsMoved.Where(one => one.Day <= at.AsOf))
        {
            if (schedule.Nearest(move.To) is { } date)
            {
                _moved[date] = move.To;
            }
        }
    }

    /// <summary>Those of the plan; null where it does not say when reviews are.</summary>
    public static ReviewDates? Of(Standpoint at) => at.Plan.Reviews is { } reviews
        ? new ReviewDates(new Schedule(reviews.Every, reviews.From ?? at.Plan.Started, at.Plan.CalendarFor(null)), at)
        : null;

    /// <summary>The first day after the date for which none was held; null where the calendar ends first.</summary>
    public DateOnly? FirstUnheldAfter(DateOnly date)
    {
        var from = _schedule.Nearest(date) ?? _schedule.Anchor;
        for (var due = _schedule.FirstFrom(from < date ? from : date); due is { } day; due = _schedule.FirstAfter(day))
        {
            if (!_held.Contains(day) && MovedTo(day) > date)
            {
                return MovedTo(day);
            }
        }

        return null;
    }

    /// <summary>The first of the latest dates in a row that are over without a review; null where the last was held.</summary>
    public DateOnly? OverdueSince(DateOnly asOf)
    {
        DateOnly? since = null;
        for (var due = _schedule.At(0); due is { } day && day < asOf; due = _schedule.FirstAfter(day))
        {
            since = _held.Contains(day) || MovedTo(day) >= asOf ? null : since ?? MovedTo(day);
        }

        return since;
    }

    DateOnly MovedTo(DateOnly day) => _moved.GetValueOrDefault(day, day);
}
