using PlanLang.Dates;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Dates;

public class CalendarTests
{
    [Theory]
    [InlineData("2025-09-01", true, "the first day of term")]
    [InlineData("2025-12-19", true, "the last day of term")]
    [InlineData("2025-12-22", false, "between terms")]
    [InlineData("2026-01-08", true, "the day before a closure")]
    [InlineData("2026-01-09", false, "closed")]
    [InlineData("2026-01-10", false, "a Saturday")]
    [InlineData("2026-01-11", false, "a Sunday")]
    [InlineData("2026-02-13", true, "the last day before half-term")]
    [InlineData("2026-02-16", false, "the first day of half-term")]
    [InlineData("2026-02-20", false, "the last day of half-term")]
    [InlineData("2026-02-23", true, "the first day after half-term")]
    [InlineData("2026-05-04", false, "a bank holiday in term")]
    [InlineData("2024-05-01", false, "before the calendar")]
    public void ASchoolDayIsAWeekdayInTermOnWhichTheSchoolIsOpen(string day, bool expected, string because) =>
        Assert.True(SchoolYear.Wirral.IsSchoolDay(On(day)) == expected, because);

    [Theory]
    [InlineData("2025-12-24", true)]
    [InlineData("2025-12-25", false)]
    [InlineData("2025-12-27", false)]
    [InlineData("2026-02-17", true)]
    [InlineData("1970-12-25", true)]
    public void AWorkingDayIsAWeekdayThatIsNoKnownBankHoliday(string day, bool expected) =>
        Assert.Equal(expected, SchoolYear.Wirral.IsWorkingDay(On(day)));

    [Fact]
    public void WithoutARegionEveryWeekdayIsAWorkingDay()
    {
        Assert.True(Calendar.Empty.IsWorkingDay(On("2025-12-25")));
        Assert.False(Calendar.Empty.IsWorkingDay(On("2025-12-27")));
    }

    [Fact]
    public void TermsStandInOrderOfTime() => Assert.Equal(
        ["Autumn 2025", "Spring 2026", "Summer 2026", "Autumn 2026"],
        SchoolYear.Wirral.Terms.Select(term => term.Name));

    [Fact]
    public void ATermIsFoundByItsNameInAnyCase()
    {
        Assert.Equal(On("2026-01-05"), SchoolYear.Wirral.TermNamed("spring 2026")?.From);
        Assert.Null(SchoolYear.Wirral.TermNamed("Spring"));
    }

    [Fact]
    public void AHalfTermRunsToTheDayBeforeTheHolidayAndFromTheDayAfter()
    {
        var spring = SchoolYear.Wirral.Terms[1];

        Assert.Equal([Days("2026-01-05", "2026-02-15"), Days("2026-02-21", "2026-03-27")], spring.HalfTerms);
    }

    [Fact]
    public void ATermWithoutAHolidayIsASinglePart()
    {
        var term = new Term("Spring 2026", On("2026-01-05"), On("2026-03-27"), []);

        Assert.Equal([term.Window], term.HalfTerms);
    }

    [Theory]
    [InlineData("2025-08-17", TimeUnit.SchoolDay, false)]
    [InlineData("2025-08-18", TimeUnit.SchoolDay, true)]
    [InlineData("2027-01-01", TimeUnit.SchoolDay, true)]
    [InlineData("2027-01-02", TimeUnit.SchoolDay, false)]
    [InlineData("2027-01-02", TimeUnit.SchoolWeek, false)]
    [InlineData("2027-01-29", TimeUnit.HalfTerm, true)]
    [InlineData("2027-01-30", TimeUnit.HalfTerm, false)]
    [InlineData("2027-03-12", TimeUnit.Term, true)]
    [InlineData("2027-03-13", TimeUnit.Term, false)]
    [InlineData("2027-03-13", TimeUnit.WorkingDay, true)]
    [InlineData("1977-12-31", TimeUnit.WorkingDay, false)]
    [InlineData("2100-01-01", TimeUnit.WorkingDay, false)]
    [InlineData("0001-01-01", TimeUnit.Year, true)]
    public void ItReachesAsFarAsNothingCanHaveHappenedUnseen(string day, TimeUnit unit, bool expected) =>
        Assert.Equal(expected, SchoolYear.Wirral.Reaches(On(day), unit));

    [Fact]
    public void TheEmptyCalendarReachesNoUnitThatNeedsOne() => Assert.All(
        Enum.GetValues<TimeUnit>(),
        unit => Assert.NotEqual(unit.NeedsCalendar(), Calendar.Empty.Reaches(On("2026-01-06"), unit)));

    [Fact]
    public void CalendarsOfTermsThatEndBeforeTheyBeginHaveNoSchoolDays()
    {
        var backwards = new Term("Spring 2026", On("2026-03-27"), On("2026-01-05"), []);
        var calendar = new Calendar("", [], [backwards], [], BankHolidayRegion.Scotland);

        Assert.Equal(0, calendar.SchoolDays.Count);
    }
}
