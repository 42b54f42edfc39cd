namespace PlanLang.Dates;

/// <summary>Takes the terms of a calendar apart into school days.</summary>
static class CalendarDays
{
    /// <summary>Weekdays in term, less half-term holidays, closures and bank holidays.</summary>
    public static IEnumerable<DateOnly> SchoolDays(
        ImmutableArray<Term> terms, ImmutableArray<Closure> closures, BankHolidayRegion? region)
    {
        var shut = closures.Select(closure => closure.Date).ToHashSet();

        return terms
            .SelectMany(term => term.HalfTerms)
            .SelectMany(part => part.EachDay())
            .Where(day => WorkingDays.IsWeekday(day) && !shut.Contains(day) && !IsBankHoliday(day, region));
    }

    static bool IsBankHoliday(DateOnly day, BankHolidayRegion? region) =>
        region is not null && BankHolidays.AreKnown(day) && !WorkingDays.Of(region).Contains(day);
}
