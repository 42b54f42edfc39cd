namespace PlanLang.Dates;

/// <summary>
/// The bank holidays of the United Kingdom, computed by the rules of the Banking and Financial Dealings
/// Act 1971 and the proclamations since. A holiday that would fall on a weekend is given on the next
/// weekday that is not one already, and only that day is in the list.
/// </summary>
static class BankHolidays
{
    /// <summary>The year of the first early May holiday, from which on the rules hold.</summary>
    public const int FirstYear = 1978;

    /// <summary>The last year looked at. Holidays yet to be proclaimed are not known.</summary>
    public const int LastYear = 2099;

    /// <summary>The days of one year, from <see cref="FirstYear"/> to <see cref="LastYear"/>, in order.</summary>
    public static ImmutableArray<DateOnly> In(int year, BankHolidayRegion region) =>
        [.. OfRegion(year, region).Concat(OfEveryRegion(year)).Concat(BankHolidayProclamations.Extra(year, region)).Order()];

    /// <summary>Whether the rules say which days of its year are bank holidays.</summary>
    public static bool AreKnown(DateOnly day) => day.Year is >= FirstYear and <= LastYear;

    static IEnumerable<DateOnly> OfEveryRegion(int year) =>
    [
        Easter.Sunday(year).AddDays(-2),
        BankHolidayProclamations.EarlyMay(year) ?? FirstMonday(year, 5),
        BankHolidayProclamations.Spring(year) ?? LastMonday(year, 5),
        OneOfTwo(new DateOnly(year, 12, 25)),
        OneOfTwo(new DateOnly(year, 12, 26)),
    ];

    static IEnumerable<DateOnly> OfRegion(int year, BankHolidayRegion region) => region switch
    {
        BankHolidayRegion.Scotland => OfScotland(year),
        BankHolidayRegion.NorthernIreland =>
        [
            .. OfEnglandAndWales(year),
            NextWeekday(new DateOnly(year, 3, 17)),
            NextWeekday(new DateOnly(year, 7, 12)),
        ],
        _ => OfEnglandAndWales(year),
    };

    static ImmutableArray<DateOnly> OfEnglandAndWales(int year) =>
    [
        NextWeekday(new DateOnly(year, 1, 1)),
        Easter.Sunday(year).AddDays(1),
        LastMonday(year, 8),
    ];

    /// <summary>Easter Monday is none of them; Saint Andrew's Day has been one since the Act of 2007.</summary>
    static IEnumerable<DateOnly> OfScotland(int year)
    {
        yield return OneOfTwo(new DateOnly(year, 1, 1));
        yield return OneOfTwo(new DateOnly(year, 1, 2));
        yield return FirstMonday(year, 8);
        if (year >= 2007)
        {
            yield return NextWeekday(new DateOnly(year, 11, 30));
        }
    }

    static DateOnly FirstMonday(int year, int month) => new DateOnly(year, month, 7).Monday();

    static DateOnly LastMonday(int year, int month) =>
        new DateOnly(year, month, DateTime.DaysInMonth(year, month)).Monday();

    static DateOnly NextWeekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    /// <summary>Of two holidays in a row, each that falls on a weekend is given two days later: Monday and Tuesday.</summary>
    static DateOnly OneOfTwo(DateOnly day) => WorkingDays.IsWeekday(day) ? day : day.AddDays(2);
}
