namespace PlanLang.Dates;

/// <summary>What single proclamations moved or added.</summary>
static class BankHolidayProclamations
{
    static readonly ImmutableArray<DateOnly> ExtraDays =
    [
        new(1981, 7, 29), // a royal wedding
        new(1999, 12, 31), // the millennium
        new(2002, 6, 3), // the golden jubilee
        new(2011, 4, 29), // a royal wedding
        new(2012, 6, 5), // the diamond jubilee
        new(2022, 6, 3), // the platinum jubilee
        new(2022, 9, 19), // the state funeral of Queen Elizabeth II
        new(2023, 5, 8), // the coronation of King Charles III
    ];

    /// <summary>Scotland's first football World Cup since 1998.</summary>
    static readonly DateOnly WorldCup = new(2026, 6, 15);

    /// <summary>The early May holiday of the years in which it marked the end of the war in Europe.</summary>
    public static DateOnly? EarlyMay(int year) => year is 1995 or 2020 ? new DateOnly(year, 5, 8) : null;

    /// <summary>The spring holiday of the jubilee years, moved beside the jubilee's own day.</summary>
    public static DateOnly? Spring(int year) => year switch
    {
        2002 or 2012 => new DateOnly(year, 6, 4),
        2022 => new DateOnly(year, 6, 2),
        _ => null,
    };

    /// <summary>The days that one year had more than the rules give.</summary>
    public static IEnumerable<DateOnly> Extra(int year, BankHolidayRegion region) =>
        region == BankHolidayRegion.Scotland && year == WorldCup.Year
            ? [WorldCup]
            : ExtraDays.Where(day => day.Year == year);
}
