using System.Diagnostics;

namespace PlanLang.Dates;

/// <summary>
/// A date and a length of time. What would leave the years 1 to 9999 stops at their first or last day,
/// so that no number that somebody writes breaks anything.
/// </summary>
static class DateArithmetic
{
    /// <summary>So many days later, or earlier where the number is negative.</summary>
    public static DateOnly PlusDays(this DateOnly date, long days) => DateOnly.FromDayNumber(
        (int)Math.Clamp(date.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>The Monday of the week, Monday to Sunday, that the date lies in.</summary>
    public static DateOnly Monday(this DateOnly date) => date.AddDays(-date.DaysSinceMonday());

    /// <summary>0 on a Monday, 6 on a Sunday.</summary>
    public static int DaysSinceMonday(this DateOnly date) => ((int)date.DayOfWeek + 6) % 7;

    /// <summary>The date that many days, weeks, months or years later. Units that need a calendar are refused.</summary>
    public static DateOnly Plus(this DateOnly date, Duration duration) => Shift(date, duration.Count, duration.Unit);

    /// <summary>The date that many days, weeks, months or years earlier. Units that need a calendar are refused.</summary>
    public static DateOnly Minus(this DateOnly date, Duration duration) => Shift(date, -(long)duration.Count, duration.Unit);

    /// <summary>
    /// N units after the date: the Nth school or working day after it; the same weekday of the Nth school
    /// week after its own; the last day of the Nth term or half term that begins after it. Null where the
    /// calendar does not reach so far.
    /// </summary>
    public static DateOnly? After(this DateOnly date, Duration duration, Calendar calendar) => duration switch
    {
        { NeedsCalendar: false } => date.Plus(duration),
        _ when !calendar.Reaches(date, duration.Unit) => null,
        { Unit: TimeUnit.SchoolWeek } => SchoolWeekOf(date, calendar.SchoolWeeks.UpTo(date) + duration.Count - 1L, calendar),
        { Unit: TimeUnit.Term or TimeUnit.HalfTerm } => TermAfter(date, duration, calendar),
        _ => calendar.Days(duration.Unit).At(calendar.Days(duration.Unit).UpTo(date) + duration.Count - 1L),
    };

    /// <summary>
    /// N units before the date: the Nth school or working day before it; the same weekday of the Nth school
    /// week before its own; the first day of the Nth term or half term, counted backwards, that ended before
    /// it. Null where the calendar does not reach so far.
    /// </summary>
    public static DateOnly? Before(this DateOnly date, Duration duration, Calendar calendar) => duration switch
    {
        { NeedsCalendar: false } => date.Minus(duration),
        _ when !calendar.Reaches(date, duration.Unit) => null,
        { Unit: TimeUnit.SchoolWeek } => SchoolWeekOf(date, calendar.SchoolWeeks.Before(date.Monday()) - (long)duration.Count, calendar),
        { Unit: TimeUnit.Term or TimeUnit.HalfTerm } => TermBefore(date, duration, calendar),
        _ => calendar.Days(duration.Unit).At(calendar.Days(duration.Unit).Before(date) - (long)duration.Count),
    };

    /// <summary>The plain date that far away; null where it lies outside the years 1 to 9999.</summary>
    public static DateOnly? TryShift(DateOnly date, long count, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => TryPlusDays(date, count),
        TimeUnit.Week => TryPlusDays(date, count * 7),
        TimeUnit.Month => MonthArithmetic.TryAdd(date, 0, count),
        TimeUnit.Year => MonthArithmetic.TryAdd(date, count, 0),
        _ => throw new UnreachableException($"Only a calendar can count a {unit.Singular()}."),
    };

    static DateOnly Shift(DateOnly date, long count, TimeUnit unit) =>
        TryShift(date, count, unit) ?? (count < 0 ? DateOnly.MinValue : DateOnly.MaxValue);

    static DateOnly? TryPlusDays(DateOnly date, long days) =>
        date.DayNumber + days is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : null;

    static DateOnly? SchoolWeekOf(DateOnly date, long index, Calendar calendar) =>
        calendar.SchoolWeeks.At(index)?.AddDays(date.DaysSinceMonday());

    static DateOnly? TermAfter(DateOnly date, Duration duration, Calendar calendar)
    {
        var spans = calendar.Spans(duration.Unit);

        return spans.Ends.At(spans.Starts.UpTo(date) + duration.Count - 1L);
    }

    static DateOnly? TermBefore(DateOnly date, Duration duration, Calendar calendar)
    {
        var spans = calendar.Spans(duration.Unit);

        return spans.Starts.At(spans.Ends.Before(date) - (long)duration.Count);
    }
}
