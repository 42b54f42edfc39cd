namespace PlanLang.Dates;

/// <summary>The windows of <c>in each of the last 3 terms</c>: completed ones, each on its own.</summary>
static class CompletedWindows
{
    /// <summary>
    /// The last N, the earliest first. Weeks run from Monday to Sunday, months and years as in the calendar;
    /// each is complete on its last day. Null where the calendar does not reach, or knows fewer.
    /// </summary>
    public static ImmutableArray<Window>? EachOfLast(Duration duration, DateOnly asOf, Calendar calendar) =>
        calendar.Reaches(asOf, duration.Unit)
        && Back(duration.Count - 1L, duration.Unit, asOf, calendar) is { } earliest
            ? [earliest, .. Later(duration, asOf, calendar)]
            : null;

    static IEnumerable<Window> Later(Duration duration, DateOnly asOf, Calendar calendar)
    {
        for (var back = duration.Count - 2; back >= 0; back--)
        {
            if (Back(back, duration.Unit, asOf, calendar) is { } window)
            {
                yield return window;
            }
        }
    }

    /// <summary>The completed period with so many completed ones after it.</summary>
    static Window? Back(long back, TimeUnit unit, DateOnly asOf, Calendar calendar) => unit switch
    {
        TimeUnit.Week => Plain(asOf.PlusDays(1).Monday(), back, unit),
        TimeUnit.Month => Plain(FirstOfMonth(asOf.PlusDays(1)), back, unit),
        TimeUnit.Year => Plain(new DateOnly(asOf.PlusDays(1).Year, 1, 1), back, unit),
        TimeUnit.Day => Plain(asOf.PlusDays(1), back, unit),
        TimeUnit.SchoolWeek => SchoolWeek(back, asOf, calendar.SchoolWeeks),
        TimeUnit.Term or TimeUnit.HalfTerm => calendar.Spans(unit).At(calendar.Spans(unit).Ends.UpTo(asOf) - 1 - back),
        _ => Single(calendar.Days(unit).At(calendar.Days(unit).UpTo(asOf) - 1 - back)),
    };

    static Window? Plain(DateOnly current, long back, TimeUnit unit) =>
        DateArithmetic.TryShift(current, -back - 1, unit) is { } from
        && DateArithmetic.TryShift(current, -back, unit) is { } next
            ? new Window(from, next.AddDays(-1))
            : null;

    static Window? SchoolWeek(long back, DateOnly asOf, OrderedDays weeks) =>
        weeks.At(weeks.UpTo(asOf.PlusDays(-6)) - 1 - back) is { } monday ? new Window(monday, monday.AddDays(6)) : null;

    static Window? Single(DateOnly? day) => day is { } single ? new Window(single, single) : null;

    static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}
