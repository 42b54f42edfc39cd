namespace PlanLang.Dates;

/// <summary>A day and a month as they were written; not every month has every day.</summary>
/// <param name="Day">From 0 to 99.</param>
/// <param name="Month">From 1 to 12.</param>
readonly record struct DayOfMonth(int Day, int Month)
{
    /// <summary>The date in that year; null where that year has no such day.</summary>
    public DateOnly? In(int year) => Day >= 1 && Day <= DateTime.DaysInMonth(year, Month)
        ? new DateOnly(year, Month, Day)
        : null;

    /// <summary>What to say of a day that its month does not have.</summary>
    public NoSuchDay Missing(int year, TextSpan span) =>
        new(MonthArithmetic.LastDay(year, Month), Day, span, span.End);
}
