using PlanLang.Dates;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Dates;

public class OrderedDaysTests
{
    [Theory]
    [InlineData("2026-01-05", 0, 0)]
    [InlineData("2026-01-06", 0, 1)]
    [InlineData("2026-01-07", 1, 1)]
    [InlineData("2026-01-09", 1, 2)]
    [InlineData("2026-01-10", 2, 2)]
    public void EachDayCountsOnceInWhateverOrderItWasGiven(string day, int before, int upTo)
    {
        var days = OrderedDays.From([On("2026-01-09"), On("2026-01-06"), On("2026-01-09")]);

        Assert.Equal(before, days.Before(On(day)));
        Assert.Equal(upTo, days.UpTo(On(day)));
        Assert.Equal(upTo > before, days.Contains(On(day)));
    }

    [Fact]
    public void BeyondEitherEndThereIsNoDay()
    {
        var days = OrderedDays.From([On("2026-01-06"), On("2026-01-09")]);

        var found = Enumerable.Range(-1, 4).Select(at => Iso(days.At(at)));

        Assert.Equal(["none", "2026-01-06", "2026-01-09", "none"], found);
    }

    [Fact]
    public void WeekdaysLeaveOutHolidaysAndTheDaysOutside()
    {
        var holidays = OrderedDays.From([On("2025-12-26"), On("2026-01-01"), On("2026-01-03")]);

        var weekdays = OrderedDays.Weekdays(Days("2025-12-31", "2026-01-05"), holidays);

        var found = Enumerable.Range(0, weekdays.Count).Select(at => Iso(weekdays.At(at)));
        Assert.Equal(["2025-12-31", "2026-01-02", "2026-01-05"], found);
    }

    [Fact]
    public void DaysOfOneWeekShareAMonday()
    {
        var days = OrderedDays.From([On("2026-01-06"), On("2026-01-11"), On("2026-01-12")]);

        var mondays = days.Mondays();

        Assert.Equal(2, mondays.Count);
        Assert.True(mondays.Contains(On("2026-01-05")) && mondays.Contains(On("2026-01-12")));
    }
}
