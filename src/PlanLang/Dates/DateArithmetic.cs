using System.Diagnostics;

namespace PlanLang.Dates;

/// <summary>
/// A date and a plain length of time. What would leave the years 1 to 9999 stops at their first or last day,
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

    /// <summary>Monday to Friday.</summary>
    public static bool IsWeekday(this DateOnly date) => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>That many days, weeks, months or years later; not for units that need a calendar.</summary>
    public static DateOnly Plus(this DateOnly date, Duration duration) => Shift(date, duration.Count, duration.Unit);

    /// <summary>That many days, weeks, months or years earlier; not for units that need a calendar.</summary>
    public static DateOnly Minus(this DateOnly date, Duration duration) =>
        Shift(date, -(long)duration.Count, duration.Unit);

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
}
