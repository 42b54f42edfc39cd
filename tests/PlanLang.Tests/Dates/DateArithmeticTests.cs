using CsCheck;
using PlanLang.Dates;
using PlanLang.Tests.Support;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Dates;

public class DateArithmeticTests
{
    [Theory]
    [InlineData("2026-01-14", "10 days", "2026-01-24")]
    [InlineData("2026-01-06", "8 weeks", "2026-03-03")]
    [InlineData("2026-08-31", "6 months", "2027-02-28")]
    [InlineData("2020-02-29", "1 year", "2021-02-28")]
    [InlineData("2025-12-31", "1 day", "2026-01-01")]
    [InlineData("2026-01-14", "5 working days", "2026-01-21")]
    [InlineData("2025-12-24", "2 working days", "2025-12-30")]
    [InlineData("2026-01-10", "1 working day", "2026-01-12")]
    [InlineData("2026-01-08", "1 school day", "2026-01-12")]
    [InlineData("2026-02-13", "1 school day", "2026-02-23")]
    [InlineData("2025-12-19", "1 school day", "2026-01-05")]
    [InlineData("2026-02-13", "1 school week", "2026-02-27")]
    [InlineData("2026-02-18", "1 school week", "2026-02-25")]
    [InlineData("2026-01-05", "1 term", "2026-07-17")]
    [InlineData("2026-01-04", "1 term", "2026-03-27")]
    [InlineData("2026-01-05", "1 half term", "2026-03-27")]
    [InlineData("2026-12-18", "1 school day", "none")]
    [InlineData("2026-12-18", "1 term", "none")]
    [InlineData("2020-01-01", "1 school day", "none")]
    [InlineData("2026-01-14", "2147483647 school weeks", "none")]
    [InlineData("2026-01-14", "2147483647 years", "9999-12-31")]
    public void ATimeAfterADateCountsFromTheNextDay(string date, string duration, string expected) =>
        Assert.Equal(expected, Iso(On(date).After(Lasting(duration), SchoolYear.Wirral)));

    [Theory]
    [InlineData("2026-01-14", "14 days", "2025-12-31")]
    [InlineData("2026-03-31", "1 month", "2026-02-28")]
    [InlineData("2024-02-29", "1 year", "2023-02-28")]
    [InlineData("2026-01-02", "1 working day", "2025-12-31")]
    [InlineData("2026-01-12", "2 school days", "2026-01-07")]
    [InlineData("2026-01-05", "1 school day", "2025-12-19")]
    [InlineData("2026-02-27", "1 school week", "2026-02-13")]
    [InlineData("2026-03-27", "1 term", "2025-09-01")]
    [InlineData("2026-03-28", "1 term", "2026-01-05")]
    [InlineData("2026-02-16", "1 half term", "2026-01-05")]
    [InlineData("2025-09-01", "1 school day", "none")]
    [InlineData("2027-06-01", "1 school day", "none")]
    [InlineData("2026-01-14", "2147483647 days", "0001-01-01")]
    public void ATimeBeforeADateCountsFromTheDayBefore(string date, string duration, string expected) =>
        Assert.Equal(expected, Iso(On(date).Before(Lasting(duration), SchoolYear.Wirral)));

    [Fact]
    public void ScotlandRestsTwoDaysAtNewYear()
    {
        var next = On("2025-12-31").After(Lasting("1 working day"), SchoolYear.Scotland);

        Assert.Equal("2026-01-05", Iso(next));
    }

    [Theory]
    [InlineData("1 school day")]
    [InlineData("1 working day")]
    [InlineData("1 half term")]
    public void WithoutACalendarNothingIsGuessed(string duration)
    {
        Assert.Null(On("2026-01-14").After(Lasting(duration), Calendar.Empty));
        Assert.Null(On("2026-01-14").Before(Lasting(duration), Calendar.Empty));
    }

    [Theory]
    [InlineData("2026-01-05", "2026-01-05")]
    [InlineData("2026-01-11", "2026-01-05")]
    [InlineData("2026-01-12", "2026-01-12")]
    [InlineData("2026-01-01", "2025-12-29")]
    [InlineData("0001-01-01", "0001-01-01")]
    public void AWeekBeginsOnItsMonday(string date, string monday) => Assert.Equal(monday, Iso(On(date).Monday()));

    [Fact]
    public void DaysAddUpInAnyGrouping() =>
        Gen.Select(Gen.Int[0, 3_000_000], Gen.Int[1, 300_000], Gen.Int[1, 300_000]).Always(
            (start, a, b) =>
            {
                var date = DateOnly.FromDayNumber(start);

                return date.Plus(new(a, TimeUnit.Day)).Plus(new(b, TimeUnit.Day)) == date.Plus(new(a + b, TimeUnit.Day))
                    && date.Plus(new(a, TimeUnit.Day)).Minus(new(a, TimeUnit.Day)) == date;
            });

    [Fact]
    public void NWorkingDaysAfterADateHaveNWorkingDaysBetween() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[1, 60]).Always(
            (offset, count) =>
            {
                var date = On("2025-01-01").AddDays(offset);
                var end = date.After(new Duration(count, TimeUnit.WorkingDay), SchoolYear.Wirral);

                return end is { } last
                    && SchoolYear.Wirral.IsWorkingDay(last)
                    && new Window(date.AddDays(1), last).EachDay().Count(SchoolYear.Wirral.IsWorkingDay) == count;
            });
}
