namespace PlanLang.Dates;

/// <summary>The weekdays that are no bank holidays, of all years for which bank holidays are known.</summary>
static class WorkingDays
{
    static readonly ImmutableArray<Lazy<OrderedDays>> ByRegion =
        [.. Enum.GetValues<BankHolidayRegion>().Select(region => new Lazy<OrderedDays>(() => Count(region)))];

    /// <summary>Those of the region; none where no region is known.</summary>
    public static OrderedDays Of(BankHolidayRegion? region) =>
        region is { } known ? ByRegion[(int)known].Value : OrderedDays.None;

    /// <summary>Monday to Friday.</summary>
    public static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    static OrderedDays Count(BankHolidayRegion region) => OrderedDays.From(
        Enumerable.Range(BankHolidays.FirstYear, BankHolidays.LastYear - BankHolidays.FirstYear + 1)
            .SelectMany(year => WeekdaysOf(year).Except(BankHolidays.In(year, region))));

    static IEnumerable<DateOnly> WeekdaysOf(int year) =>
        new Window(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)).EachDay().Where(IsWeekday);
}
