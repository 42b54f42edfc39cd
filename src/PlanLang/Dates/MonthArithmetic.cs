namespace PlanLang.Dates;

/// <summary>
/// Months and years by the corresponding-date rule (<i>Dodds v Walker</i> [1981]): the day of the same
/// number, or the last day of a month that has no such day. 31 August and six months is 28 February,
/// never 3 March. Years and months are added in one step: 29 February 2020 and one year and one month
/// is 29 March 2021, though 29 February 2020 and one year is 28 February 2021.
/// </summary>
static class MonthArithmetic
{
    /// <summary>The corresponding date, forwards or backwards; null outside the years 1 to 9999.</summary>
    public static DateOnly? TryAdd(DateOnly date, long years, long months)
    {
        var index = (date.Year * 12L) + date.Month - 1 + (years * 12) + months;
        if (index is < 12 or >= 10_000 * 12)
        {
            return null;
        }

        var (year, month) = ((int)(index / 12), (int)(index % 12) + 1);

        return new DateOnly(year, month, Math.Min(date.Day, DaysIn(year, month)));
    }

    /// <summary>The corresponding date, no earlier than 1 January 0001 and no later than 31 December 9999.</summary>
    public static DateOnly Add(DateOnly date, long years, long months) =>
        TryAdd(date, years, months) ?? ((years * 12) + months < 0 ? DateOnly.MinValue : DateOnly.MaxValue);

    /// <summary>
    /// Where the month has no such day: the first of the month after it, which others might have meant.
    /// Null where the rule moved nothing.
    /// </summary>
    public static DateOnly? OtherCandidate(DateOnly date, long years, long months) =>
        TryAdd(date, years, months) is { } result && result.Day != date.Day && result < DateOnly.MaxValue
            ? result.AddDays(1)
            : null;

    /// <summary>The last day of a month of one year.</summary>
    public static DateOnly LastDay(int year, int month) => new(year, month, DaysIn(year, month));

    static int DaysIn(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
