namespace PlanLang.Dates;

/// <summary>
/// A recurrence counted from a day. Occasion k is the anchor and k steps in one, never the last occasion
/// and one step: every month from 31 January is 28 February, 31 March, 30 April.
/// </summary>
/// <param name="Recurrence">How often.</param>
/// <param name="Anchor">The day counted from: the first occasion, or else the last day before it.</param>
/// <param name="Calendar">For the units that need one.</param>
sealed record Schedule(Recurrence Recurrence, DateOnly Anchor, Calendar Calendar)
{
    /// <summary>
    /// Occasion k, from 0. School days and working days: the kth of them. School weeks: the anchor's weekday
    /// in each. Terms and half terms: their last days. So many times a week: the last day of each whole week.
    /// Null where the calendar, or the year 9999, ends first.
    /// </summary>
    public DateOnly? At(int k) => Recurrence switch
    {
        EveryWeekday every => DateArithmetic.TryShift(FirstWeekday(every.Weekday), k, TimeUnit.Week),
        TimesPer times => Periods.LastDay(times.Per, Anchor, k, Calendar),
        _ => Stepped(Recurrence.Period.Unit, (long)k * Recurrence.Period.Count),
    };

    /// <summary>The first occasion on the day or after it; null where there is none.</summary>
    public DateOnly? FirstFrom(DateOnly day) => At(IndexFrom(day));

    /// <summary>The first occasion after the day; null where there is none.</summary>
    public DateOnly? FirstAfter(DateOnly day) => day == DateOnly.MaxValue ? null : FirstFrom(day.AddDays(1));

    /// <summary>
    /// The occasions in the window, of <c>3 to 5 times a week</c> the last days of the weeks that lie in it
    /// whole. Null where the calendar does not reach over the window.
    /// </summary>
    public ImmutableArray<DateOnly>? In(Window window)
    {
        var whole = Recurrence is TimesPer && window.From > Anchor ? this with { Anchor = window.From } : this;

        return Reaches(window) ? whole.KnownIn(window) : null;
    }

    /// <summary>The occasions in the window, as far as the calendar reaches.</summary>
    public ImmutableArray<DateOnly> KnownIn(Window window)
    {
        var days = ImmutableArray.CreateBuilder<DateOnly>();
        for (var k = IndexFrom(window.From); At(k) is { } day && day <= window.To; k++)
        {
            days.Add(day);
        }

        return days.DrainToImmutable();
    }

    /// <summary>
    /// How many times something is to happen in the window at least: one for each occasion, and of
    /// <c>3 to 5 times a week</c> three for each whole week. Null where the calendar does not reach over it.
    /// </summary>
    public int? Expected(Window window) => In(window)?.Length * Recurrence.AtLeast;

    /// <summary>
    /// The first day that can count for an occasion from the given day on: one before it counts for the occasion
    /// before, or an earlier one.
    /// </summary>
    public DateOnly FirstThatCountsFrom(DateOnly day) =>
        IndexFrom(day) is > 0 and var k && At(k - 1) is { } before ? before : DateOnly.MinValue;

    /// <summary>
    /// The occasion that a day counts for: the nearest, of two as near the earlier. Before the first occasion
    /// and after the last one known, a day counts if it is no further away than half a step.
    /// </summary>
    public DateOnly? Nearest(DateOnly day)
    {
        var k = IndexFrom(day);
        var (before, after) = (k > 0 ? At(k - 1) : null, At(k));

        return (before, after) switch
        {
            ({ } earlier, { } later) => Distance(earlier, day) <= Distance(day, later) ? earlier : later,
            ({ } earlier, null) => k > 1 && At(k - 2) is { } last && IsWithinHalf(earlier, day, last) ? earlier : null,
            (null, { } later) => At(k + 1) is { } next && IsWithinHalf(later, day, next) ? later : null,
            _ => null,
        };
    }

    static int Distance(DateOnly from, DateOnly to) => Math.Abs(to.DayNumber - from.DayNumber);

    static bool IsWithinHalf(DateOnly occasion, DateOnly day, DateOnly neighbour) =>
        2 * Distance(occasion, day) <= Distance(occasion, neighbour);

    bool Reaches(Window window)
    {
        var unit = Recurrence.Period.Unit;
        var counted = window.From > Anchor && Recurrence.Period.Count == 1 ? window.From : Anchor;

        return window.To < Anchor || (Calendar.Reaches(counted, unit) && Calendar.Reaches(window.To, unit));
    }

    /// <summary>The number of the first occasion on the day or after it, found by doubling and halving.</summary>
    int IndexFrom(DateOnly day)
    {
        var high = 1;
        while (At(high) < day)
        {
            high *= 2;
        }

        var low = 0;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = At(middle) < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    DateOnly FirstWeekday(DayOfWeek weekday) => Anchor.PlusDays(((int)weekday - (int)Anchor.DayOfWeek + 7) % 7);

    DateOnly? Stepped(TimeUnit unit, long steps) => unit switch
    {
        TimeUnit.SchoolDay or TimeUnit.WorkingDay => Following(Calendar.Days(unit), Anchor, steps),
        TimeUnit.SchoolWeek => Following(Calendar.SchoolWeeks, Anchor.Monday(), steps).OnWeekdayOf(Anchor),
        TimeUnit.Term or TimeUnit.HalfTerm => Following(Calendar.Spans(unit).Ends, Anchor, steps),
        _ => DateArithmetic.TryShift(Anchor, steps, unit),
    };

    static DateOnly? Following(OrderedDays days, DateOnly first, long steps) => days.At(days.Before(first) + steps);
}
