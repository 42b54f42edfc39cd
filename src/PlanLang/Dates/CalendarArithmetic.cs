namespace PlanLang.Dates;

/// <summary>A date and a length of time of any unit. Null means that the calendar does not reach so far.</summary>
static class CalendarArithmetic
{
    /// <summary>
    /// N units after the date: the Nth school or working day after it; the same weekday of the Nth school
    /// week after its own; the last day of the Nth term or half term that begins after it.
    /// </summary>
    public static DateOnly? After(this DateOnly date, Duration duration, Calendar calendar) => duration.Unit switch
    {
        var unit when !unit.NeedsCalendar() => date.Plus(duration),
        var unit when !calendar.Reaches(date, unit) => null,
        TimeUnit.SchoolWeek => calendar.SchoolWeeks
            .At(calendar.SchoolWeeks.UpTo(date) + Last(duration))
            .OnWeekdayOf(date),
        TimeUnit.Term or TimeUnit.HalfTerm => After(calendar.Spans(duration.Unit), date, duration),
        var unit => calendar.Days(unit).At(calendar.Days(unit).UpTo(date) + Last(duration)),
    };

    /// <summary>
    /// N units before the date: the Nth school or working day before it; the same weekday of the Nth school
    /// week before its own; the first day of the Nth term or half term back that ended before it.
    /// </summary>
    public static DateOnly? Before(this DateOnly date, Duration duration, Calendar calendar) => duration.Unit switch
    {
        var unit when !unit.NeedsCalendar() => date.Minus(duration),
        var unit when !calendar.Reaches(date, unit) => null,
        TimeUnit.SchoolWeek => calendar.SchoolWeeks
            .At(calendar.SchoolWeeks.Before(date.Monday()) - (long)duration.Count)
            .OnWeekdayOf(date),
        TimeUnit.Term or TimeUnit.HalfTerm => Before(calendar.Spans(duration.Unit), date, duration),
        var unit => calendar.Days(unit).At(calendar.Days(unit).Before(date) - (long)duration.Count),
    };

    /// <summary>The day of the same name in the week of the Monday; null where there is no such week.</summary>
    public static DateOnly? OnWeekdayOf(this DateOnly? monday, DateOnly date) =>
        monday?.PlusDays(date.DaysSinceMonday());

    static DateOnly? After(OrderedSpans spans, DateOnly date, Duration duration) =>
        spans.Ends.At(spans.Starts.UpTo(date) + Last(duration));

    static DateOnly? Before(OrderedSpans spans, DateOnly date, Duration duration) =>
        spans.Starts.At(spans.Ends.Before(date) - (long)duration.Count);

    /// <summary>The number of the last unit, from 0.</summary>
    static long Last(Duration duration) => duration.Count - 1L;
}
