namespace PlanLang.Dates;

/// <summary>The periods of a recurrence: the promise that a record comes back in each of them.</summary>
static class Periods
{
    /// <summary>
    /// The last day that is no more than N periods after the date. With school days, school weeks and
    /// working days only those count, so that it runs on to the day before the next one: with
    /// <c>every school week</c>, one period after a Friday ends on a Sunday. Null where the calendar ends first.
    /// </summary>
    public static DateOnly? PeriodsAfter(this Recurrence recurrence, DateOnly date, int n, Calendar calendar) =>
        date.After(recurrence.Period.Times(n), calendar) is { } end
            ? RunOn(end, recurrence.Period.Unit, calendar)
            : null;

    /// <summary>
    /// Whether a gap from one record to the next, or to the as-of date, is no more than N periods long. Null
    /// where the calendar does not reach over it.
    /// </summary>
    public static bool? AllowsGap(this Recurrence recurrence, Window gap, int n, Calendar calendar)
    {
        var unit = recurrence.Period.Unit;
        if (!calendar.Reaches(gap.From, unit) || !calendar.Reaches(gap.To, unit))
        {
            return null;
        }

        return recurrence.PeriodsAfter(gap.From, n, calendar) is not { } end || gap.To <= end;
    }

    /// <summary>The last day of the kth period, from 0, that lies on the date and after it whole.</summary>
    public static DateOnly? LastDay(TimeUnit per, DateOnly date, int k, Calendar calendar) => per switch
    {
        TimeUnit.Day => DateArithmetic.TryShift(date, k, TimeUnit.Day),
        TimeUnit.Week => DateArithmetic.TryShift(date.PlusDays(6).Monday(), (k * 7L) + 6, TimeUnit.Day),
        TimeUnit.Month => DayBefore(FirstOfMonth(date, 1), k + 1L, TimeUnit.Month),
        TimeUnit.Year => DayBefore(FirstOfMonth(date, 12), k + 1L, TimeUnit.Year),
        TimeUnit.SchoolWeek => calendar.SchoolWeeks.At(calendar.SchoolWeeks.Before(date) + (long)k)?.PlusDays(6),
        TimeUnit.Term or TimeUnit.HalfTerm =>
            calendar.Spans(per).Ends.At(calendar.Spans(per).Starts.Before(date) + (long)k),
        _ => calendar.Days(per).At(calendar.Days(per).Before(date) + (long)k),
    };

    static DateOnly RunOn(DateOnly end, TimeUnit unit, Calendar calendar) => unit switch
    {
        TimeUnit.SchoolDay or TimeUnit.SchoolWeek => DayBeforeNext(calendar.SchoolDays, end)
            ?? (calendar.Known(unit) is { } known && known.To > end ? known.To : end),
        TimeUnit.WorkingDay => DayBeforeNext(calendar.Days(unit), end) ?? end,
        _ => end,
    };

    static DateOnly? DayBeforeNext(OrderedDays days, DateOnly end) => days.At(days.UpTo(end))?.AddDays(-1);

    /// <summary>The date, if it is the first of so many months from January on, or else the next such first.</summary>
    static DateOnly FirstOfMonth(DateOnly date, int months)
    {
        var last = date.PlusDays(-1);
        var first = new DateOnly(last.Year, ((last.Month - 1) / months * months) + 1, 1);

        return MonthArithmetic.Add(first, 0, months);
    }

    static DateOnly? DayBefore(DateOnly first, long count, TimeUnit unit) =>
        DateArithmetic.TryShift(first, count, unit)?.PlusDays(-1);
}
