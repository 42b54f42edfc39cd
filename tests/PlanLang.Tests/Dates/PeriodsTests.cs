using PlanLang.Dates;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Dates;

public class PeriodsTests
{
    [Theory]
    [InlineData("1 month", 2, "2025-12-31", "2026-02-28")]
    [InlineData("6 weeks", 1, "2026-02-17", "2026-03-31")]
    [InlineData("1 school week", 1, "2026-01-16", "2026-01-25")]
    [InlineData("1 school week", 2, "2026-01-16", "2026-02-01")]
    [InlineData("1 school week", 1, "2026-01-14", "2026-01-21")]
    [InlineData("1 school week", 1, "2026-02-13", "2026-03-01")]
    [InlineData("1 school week", 1, "2026-01-02", "2026-01-11")]
    [InlineData("1 school week", 1, "2026-12-11", "2027-01-01")]
    [InlineData("1 school week", 2, "2026-12-11", "none")]
    [InlineData("1 school day", 2, "2026-01-08", "2026-01-13")]
    [InlineData("1 school day", 1, "2026-01-07", "2026-01-11")]
    [InlineData("1 working day", 1, "2025-12-23", "2025-12-28")]
    [InlineData("1 term", 1, "2025-12-19", "2026-03-27")]
    [InlineData("1 term", 1, "2025-11-10", "2026-03-27")]
    public void AReturnIsDueSoManyPeriodsAfterTheLast(string step, int periods, string last, string expected)
    {
        var recurrence = new EveryStep(Lasting(step));

        Assert.Equal(expected, Iso(recurrence.PeriodsAfter(On(last), periods, SchoolYear.Wirral)));
    }

    [Fact]
    public void APeriodOfAWeekdayIsAWeek()
    {
        var recurrence = new EveryWeekday(DayOfWeek.Tuesday);

        Assert.Equal("2026-01-22", Iso(recurrence.PeriodsAfter(On("2026-01-15"), 1, Calendar.Empty)));
    }

    [Fact]
    public void APeriodOfSoManyTimesAMonthIsAMonth()
    {
        var recurrence = new TimesPer(1, 3, TimeUnit.Month);

        Assert.Equal("2026-02-28", Iso(recurrence.PeriodsAfter(On("2026-01-31"), 1, Calendar.Empty)));
    }

    [Theory]
    [InlineData("2026-01-16", "2026-02-01", true)]
    [InlineData("2026-01-16", "2026-02-02", false)]
    [InlineData("2026-12-11", "2027-01-01", true)]
    [InlineData("2026-12-11", "2027-01-02", null)]
    [InlineData("2025-01-16", "2026-02-02", null)]
    public void AGapOfTwoSchoolWeeksIsAllowedWhereTheCalendarReaches(string from, string to, bool? expected)
    {
        var recurrence = new EveryStep(Lasting("1 school week"));

        Assert.Equal(expected, recurrence.AllowsGap(Days(from, to), 2, SchoolYear.Wirral));
    }
}
