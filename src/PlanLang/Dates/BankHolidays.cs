namespace PlanLang.Dates;

/// <summary>
/// The bank holidays of the United Kingdom, computed by the rules of the Banking and Financial Dealings
/// Act 1971 and the proclamations since. A holiday that would fall on a weekend is given on the next
/// weekday that is not one already, and only that day is in the list.
/// </summary>
static class BankHolidays
{
    /// <summary>
    /// The years for which the rules are taken to hold: from that of the first early May holiday on. Days
    /// that are still to be proclaimed are not known.
    /// </summary>
    public static Window Known { get; } = new(new DateOnly(1978, 1, 1), new DateOnly(2099, 12, 31));

    /// <summary>Those of every year, of those known, in which the window has a day.</summary>
    public static OrderedDays In(Window window, BankHolidayRegion region) =>
        window.Intersect(Known) is { From.Year: var first, To.Year: var last }
            ? OrderedDays.From(Enumerable.Range(first, last - first + 1).SelectMany(year => In(year, region)))
            : OrderedDays.None;

    /// <summary>Those of one year, in order.</summary>
    public static ImmutableArray<DateOnly> In(int year, BankHolidayRegion region)
    {
        IEnumerable<DateOnly> days =
            [.. OfEveryRegion(year), .. OfRegion(year, region), .. BankHolidayProclamations.Extra(year, region)];

        return [.. days.Order()];
    }

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

    static DateOnly LastMonday(int year, int month) => MonthArithmetic.LastDay(year, month).Monday();

    static DateOnly NextWeekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    /// <summary>Of two holidays in a row, one on a weekend is given two days later, on Monday or Tuesday.</summary>
    static DateOnly OneOfTwo(DateOnly day) => day.IsWeekday() ? day : day.AddDays(2);
}
