namespace PlanLang.Dates;

/// <summary>The weekdays that are no bank holidays, of all years for which bank holidays are known.</summary>
static class WorkingDays
{
    static readonly ImmutableArray<Lazy<OrderedDays>> ByRegion =
        [.. Enum.GetValues<BankHolidayRegion>().Select(region => new Lazy<OrderedDays>(() => Count(region)))];

    /// <summary>Those of the region; none where no region is known.</summary>
    public static OrderedDays Of(BankHolidayRegion? region) =>
        region is { } known ? ByRegion[(int)known].Value : OrderedDays.None;

    static OrderedDays Count(BankHolidayRegion region) =>
        OrderedDays.Weekdays(BankHolidays.Known, BankHolidays.In(BankHolidays.Known, region));
}
