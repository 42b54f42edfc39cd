using CsCheck;
using PlanLang.Dates;
using PlanLang.Tests.Support;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Dates;

public class WindowsTests
{
    [Theory]
    [InlineData("1 day", "2026-02-17", "2026-02-17..2026-02-17")]
    [InlineData("8 weeks", "2026-02-17", "2025-12-24..2026-02-17")]
    [InlineData("1 month", "2026-03-31", "2026-03-01..2026-03-31")]
    [InlineData("6 months", "2026-08-31", "2026-03-01..2026-08-31")]
    [InlineData("12 months", "2026-01-01", "2025-01-02..2026-01-01")]
    [InlineData("1 year", "2024-02-29", "2023-03-01..2024-02-29")]
    [InlineData("9999 years", "2026-02-17", "0001-01-02..2026-02-17")]
    public void TheLastPlainTimeBeginsOnTheDayAfter(string duration, string asOf, string expected) =>
        Assert.Equal(expected, Last(duration, asOf));

    [Theory]
    [InlineData("1 school day", "2026-02-13", "2026-02-13..2026-02-13")]
    [InlineData("1 school day", "2026-02-17", "2026-02-13..2026-02-17")]
    [InlineData("10 school days", "2026-01-20", "2026-01-06..2026-01-20")]
    [InlineData("12 school days", "2026-01-20", "2025-12-19..2026-01-20")]
    [InlineData("5 working days", "2026-01-05", "2025-12-29..2026-01-05")]
    [InlineData("1 working day", "2026-01-01", "2025-12-31..2026-01-01")]
    [InlineData("3 school days", "2025-09-02", "none")]
    [InlineData("1 school day", "2027-01-02", "none")]
    public void TheLastSchoolDaysBeginOnTheDayThatMakesSoMany(string duration, string asOf, string expected) =>
        Assert.Equal(expected, Last(duration, asOf));

    [Theory]
    [InlineData("1 school week", "2026-01-18", "2026-01-12..2026-01-18")]
    [InlineData("1 school week", "2026-01-19", "2026-01-19..2026-01-19")]
    [InlineData("2 school weeks", "2026-02-17", "2026-02-02..2026-02-17")]
    [InlineData("3 school weeks", "2026-01-07", "2025-12-08..2026-01-07")]
    [InlineData("1 school week", "2026-05-04", "2026-04-27..2026-05-04")]
    [InlineData("1 school week", "2026-05-05", "2026-05-04..2026-05-05")]
    [InlineData("1 school week", "2026-08-31", "2026-07-13..2026-08-31")]
    [InlineData("2 school weeks", "2025-09-07", "none")]
    [InlineData("1 school week", "2025-08-31", "none")]
    public void TheLastSchoolWeeksAreThoseThatHaveHadASchoolDay(string duration, string asOf, string expected) =>
        Assert.Equal(expected, Last(duration, asOf));

    [Theory]
    [InlineData("1 term", "2026-03-26", "2025-09-01..2025-12-19")]
    [InlineData("1 term", "2026-03-27", "2026-01-05..2026-03-27")]
    [InlineData("1 term", "2026-04-20", "2026-01-05..2026-03-27")]
    [InlineData("3 terms", "2026-07-17", "2025-09-01..2026-07-17")]
    [InlineData("4 terms", "2026-07-17", "none")]
    [InlineData("1 term", "2027-03-13", "none")]
    [InlineData("2 half terms", "2026-02-15", "2025-11-01..2026-02-15")]
    [InlineData("2 half terms", "2026-02-14", "2025-09-01..2025-12-19")]
    public void TheLastTermsAreTheCompletedOnesWithoutTheHolidayAfter(string duration, string asOf, string expected) =>
        Assert.Equal(expected, Last(duration, asOf));

    [Theory]
    [InlineData("2026-01-06", "6 months", "2025-07-06..2026-01-05")]
    [InlineData("2026-08-31", "6 months", "2026-02-28..2026-08-30")]
    [InlineData("2026-01-06", "1 day", "2026-01-05..2026-01-05")]
    [InlineData("2026-01-12", "2 school days", "2026-01-07..2026-01-11")]
    [InlineData("2026-02-27", "1 school week", "2026-02-13..2026-02-26")]
    [InlineData("2026-03-27", "1 term", "2025-09-01..2025-12-19")]
    [InlineData("2026-03-28", "1 term", "2026-01-05..2026-03-27")]
    [InlineData("2025-09-01", "1 school day", "none")]
    public void TheTimeBeforeADayEndsTheDayBefore(string day, string duration, string expected) =>
        Assert.Equal(expected, Iso(Windows.Before(On(day), Lasting(duration), SchoolYear.Wirral)));

    [Theory]
    [InlineData("2026-07-17", "6 months", "2026-07-18..2027-01-17")]
    [InlineData("2026-01-31", "1 month", "2026-02-01..2026-02-28")]
    [InlineData("2025-12-31", "1 day", "2026-01-01..2026-01-01")]
    [InlineData("2026-01-08", "1 school day", "2026-01-09..2026-01-12")]
    [InlineData("2026-02-13", "1 school week", "2026-02-14..2026-02-27")]
    [InlineData("2026-02-17", "1 term", "2026-04-13..2026-07-17")]
    [InlineData("2026-02-17", "1 half term", "2026-02-21..2026-03-27")]
    [InlineData("2026-12-18", "1 term", "none")]
    public void TheTimeAfterADayBeginsTheDayAfter(string day, string duration, string expected) =>
        Assert.Equal(expected, Iso(Windows.After(On(day), Lasting(duration), SchoolYear.Wirral)));

    [Fact]
    public void BetweenTwoTimesAfterADayBothEndsAreCounted()
    {
        var window = Windows.BetweenAfter(On("2026-01-31"), Lasting("9 months"), Lasting("14 months"), Calendar.Empty);

        Assert.Equal("2026-10-31..2027-03-31", Iso(window));
    }

    [Theory]
    [InlineData("2026-01-06", "2026-01-06..2026-02-17")]
    [InlineData("2026-02-17", "2026-02-17..2026-02-17")]
    [InlineData("2026-02-18", "none")]
    public void SinceADayToComeThereIsNothing(string day, string expected) =>
        Assert.Equal(expected, Iso(Windows.Since(On(day), On("2026-02-17"))));

    [Theory]
    [InlineData(2026, 2, "2026-02-01..2026-02-28")]
    [InlineData(2028, 2, "2028-02-01..2028-02-29")]
    [InlineData(2100, 2, "2100-02-01..2100-02-28")]
    [InlineData(2000, 2, "2000-02-01..2000-02-29")]
    [InlineData(2026, 12, "2026-12-01..2026-12-31")]
    [InlineData(2026, 4, "2026-04-01..2026-04-30")]
    public void AMonthHasAllItsDays(int year, int month, string expected) =>
        Assert.Equal(expected, Iso(Windows.Month(year, month)));

    [Fact]
    public void TheLastNDaysAreNDaysAndNWeeksAreSevenTimesAsMany() =>
        Gen.Select(Gen.Int[0, 400], Gen.Int[1, 500]).Always(
            (offset, count) =>
            {
                var asOf = On("2026-01-01").AddDays(offset);

                return Windows.Last(new(count, TimeUnit.Day), asOf, Calendar.Empty)?.Days == count
                    && Windows.Last(new(count, TimeUnit.Week), asOf, Calendar.Empty)?.Days == count * 7;
            });

    [Fact]
    public void TheLastNSchoolDaysHoldNSchoolDaysAndBeginOnOne() =>
        Gen.Select(Gen.Int[0, 365], Gen.Int[1, 60]).Always(
            (offset, count) =>
            {
                var asOf = On("2026-01-01").AddDays(offset);
                var window = Windows.Last(new Duration(count, TimeUnit.SchoolDay), asOf, SchoolYear.Wirral);

                return window is { } days
                    && SchoolYear.Wirral.IsSchoolDay(days.From)
                    && days.EachDay().Count(SchoolYear.Wirral.IsSchoolDay) == count;
            });

    static string Last(string duration, string asOf) =>
        Iso(Windows.Last(Lasting(duration), On(asOf), SchoolYear.Wirral));
}
