namespace PlanLang.Dates;

/// <summary>Takes the terms of a calendar apart into school days.</summary>
static class CalendarDays
{
    /// <summary>Weekdays in term, less half-term holidays, closures and bank holidays.</summary>
    /// <param name="terms">In order of time.</param>
    /// <param name="closures">In any order.</param>
    /// <param name="region">Whose bank holidays are kept; null where nothing says so.</param>
    public static OrderedDays SchoolDays(
        ImmutableArray<Term> terms, ImmutableArray<Closure> closures, BankHolidayRegion? region)
    {
        var holidays = region is { } known && !terms.IsEmpty
            ? BankHolidays.In(new Window(terms[0].From, terms.Max(term => term.To)), known)
            : OrderedDays.None;

        return OrderedDays.Weekdays(
            terms.SelectMany(term => term.HalfTerms),
            OrderedDays.From([.. closures.Select(closure => closure.Date), .. holidays.All]));
    }
}
