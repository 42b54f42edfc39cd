using PlanLang.Dates;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Dates;

/// <summary>The calendar of the language page: four terms, a closure, the bank holidays of England and Wales.</summary>
static class SchoolYear
{
    public static Calendar Wirral { get; } = new(
        "Wirral schools 2025-26",
        ["Ridgeway High School", "Birch Primary School"],
        [
            Term("Summer 2026", Days("2026-04-13", "2026-07-17"), Days("2026-05-25", "2026-05-29")),
            Term("Autumn 2025", Days("2025-09-01", "2025-12-19"), Days("2025-10-27", "2025-10-31")),
            Term("Spring 2026", Days("2026-01-05", "2026-03-27"), Days("2026-02-16", "2026-02-20")),
            Term("Autumn 2026", Days("2026-09-01", "2026-12-18"), Days("2026-10-26", "2026-10-30")),
        ],
        [new Closure(On("2026-01-09"), "staff training")],
        BankHolidayRegion.EnglandAndWales);

    public static Calendar Scotland { get; } = new("", [], [], [], BankHolidayRegion.Scotland);

    static Term Term(string name, Window days, Window holiday) => new(name, days.From, days.To, [holiday]);
}
