namespace PlanLang.Dates;

/// <summary>Takes the terms of a calendar apart into school days.</summary>
static class CalendarDays
{
    /// <summary>Weekdays in term, less half-term holidays, closures and bank holidays.</summary>
    public static OrderedDays SchoolDays(
        ImmutableArray<Term> terms, ImmutableArray<Closure> closures, BankHolidayRegion? region)
    {
        var closed = OrderedDays.From(closures.Select(closure => closure.Date));

        return OrderedDays.From(terms.SelectMany(term => OpenDays(term, closed, region)));
    }

    static IEnumerable<DateOnly> OpenDays(Term term, OrderedDays closed, BankHolidayRegion? region)
    {
        var holidays = region is { } known ? BankHolidays.In(term.Window, known) : OrderedDays.None;

        return term.HalfTerms
            .SelectMany(part => part.EachDay())
            .Where(day => day.IsWeekday() && !closed.Contains(day) && !holidays.Contains(day));
    }
}
