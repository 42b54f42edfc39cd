namespace PlanLang.Dates;

/// <summary>
/// The windows that conditions speak of, both days counted, at an as-of date. Null means that the calendar
/// does not reach.
/// </summary>
static class Windows
{
    /// <summary>
    /// <c>in the last 8 weeks</c>. Days, weeks, months and years: from the day after the as-of date less
    /// that time. School and working days: from the day that makes so many. School weeks: from the Monday of
    /// the Nth week back that has had a school day by the as-of date, this week included. All these end on
    /// the as-of date. Terms and half terms: from the first day of the first of the last N completed ones to
    /// the last day of the last.
    /// </summary>
    public static Window? Last(Duration duration, DateOnly asOf, Calendar calendar) => duration.Unit switch
    {
        _ when !duration.NeedsCalendar => new Window(asOf.Minus(duration).PlusDays(1), asOf),
        _ when !calendar.Reaches(asOf, duration.Unit) => null,
        TimeUnit.SchoolWeek => LastSchoolWeeks(duration.Count, asOf, calendar),
        TimeUnit.Term or TimeUnit.HalfTerm => LastCompleted(duration, asOf, calendar),
        _ => Between(DaysBack(calendar.Days(duration.Unit), duration.Count, asOf), asOf),
    };

    /// <summary><c>since 6 January 2026</c>: that day to the as-of date; null where it is still to come.</summary>
    public static Window? Since(DateOnly day, DateOnly asOf) => day <= asOf ? new Window(day, asOf) : null;

    /// <summary><c>in January 2026</c>.</summary>
    public static Window Month(int year, int month) =>
        new(new DateOnly(year, month, 1), MonthArithmetic.LastDay(year, month));

    /// <summary>
    /// <c>in the 6 months before the start</c>: from the day less that time to the day before it. Terms and
    /// half terms: the last N that ended before the day.
    /// </summary>
    public static Window? Before(DateOnly day, Duration duration, Calendar calendar) => duration.Unit switch
    {
        TimeUnit.Term or TimeUnit.HalfTerm => Last(duration, day.PlusDays(-1), calendar),
        _ => Between(day.Before(duration, calendar), day.PlusDays(-1)),
    };

    /// <summary>
    /// <c>in the 6 months after closing</c>: from the day after to the day and that time. Terms and half
    /// terms: the next N that begin after the day.
    /// </summary>
    public static Window? After(DateOnly day, Duration duration, Calendar calendar) => duration.Unit switch
    {
        TimeUnit.Term or TimeUnit.HalfTerm =>
            Between(FirstDayAfter(day, duration.Unit, calendar), day.After(duration, calendar)),
        _ => Between(day.PlusDays(1), day.After(duration, calendar)),
    };

    /// <summary>
    /// <c>between 9 and 14 months after closing</c>: from the day and 9 months to the day and 14 months.
    /// </summary>
    public static Window? BetweenAfter(DateOnly day, Duration from, Duration to, Calendar calendar) =>
        Between(day.After(from, calendar), day.After(to, calendar));

    static Window? Between(DateOnly? from, DateOnly? to) =>
        from is { } first && to is { } last ? new Window(first, last) : null;

    static DateOnly? DaysBack(OrderedDays days, int count, DateOnly asOf) => days.At(days.UpTo(asOf) - (long)count);

    static Window? LastSchoolWeeks(int count, DateOnly asOf, Calendar calendar)
    {
        var latest = DaysBack(calendar.SchoolDays, 1, asOf);

        return latest is { } day ? Between(DaysBack(calendar.SchoolWeeks, count, day), asOf) : null;
    }

    static Window? LastCompleted(Duration duration, DateOnly asOf, Calendar calendar)
    {
        var spans = calendar.Spans(duration.Unit);
        var completed = spans.Ends.UpTo(asOf);

        return Between(spans.Starts.At(completed - (long)duration.Count), spans.Ends.At(completed - 1));
    }

    static DateOnly? FirstDayAfter(DateOnly day, TimeUnit unit, Calendar calendar)
    {
        var starts = calendar.Spans(unit).Starts;

        return starts.At(starts.UpTo(day));
    }
}
