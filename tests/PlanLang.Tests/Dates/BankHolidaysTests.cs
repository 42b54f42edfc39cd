using PlanLang.Dates;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Dates;

/// <summary>Against the dates that the government has published.</summary>
public class BankHolidaysTests
{
    [Theory]
    [InlineData(1995, "01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26")]
    [InlineData(1999, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31")]
    [InlineData(2002, "01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26")]
    [InlineData(2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27")]
    [InlineData(2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26")]
    [InlineData(2017, "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    [InlineData(2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26")]
    [InlineData(2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")]
    [InlineData(2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [InlineData(2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    [InlineData(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    public void EnglandAndWalesHaveEightAYearAndTheOnesProclaimed(int year, string days) =>
        Assert.Equal(days, Published(year, BankHolidayRegion.EnglandAndWales));

    [Theory]
    [InlineData(2002, "01-01 01-02 03-29 05-06 06-03 06-04 08-05 12-25 12-26")]
    [InlineData(2011, "01-03 01-04 04-22 04-29 05-02 05-30 08-01 11-30 12-26 12-27")]
    [InlineData(2012, "01-02 01-03 04-06 05-07 06-04 06-05 08-06 11-30 12-25 12-26")]
    [InlineData(2017, "01-02 01-03 04-14 05-01 05-29 08-07 11-30 12-25 12-26")]
    [InlineData(2018, "01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26")]
    [InlineData(2019, "01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26")]
    [InlineData(2020, "01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28")]
    [InlineData(2021, "01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28")]
    [InlineData(2022, "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27")]
    [InlineData(2023, "01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26")]
    [InlineData(2024, "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26")]
    [InlineData(2025, "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26")]
    [InlineData(2026, "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28")]
    [InlineData(2027, "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28")]
    public void ScotlandKeepsTheSecondOfJanuaryAndSaintAndrewAndNoEasterMonday(int year, string days) =>
        Assert.Equal(days, Published(year, BankHolidayRegion.Scotland));

    [Theory]
    [InlineData(2002, "01-01 03-18 03-29 04-01 05-06 06-03 06-04 07-12 08-26 12-25 12-26")]
    [InlineData(2011, "01-03 03-17 04-22 04-25 04-29 05-02 05-30 07-12 08-29 12-26 12-27")]
    [InlineData(2012, "01-02 03-19 04-06 04-09 05-07 06-04 06-05 07-12 08-27 12-25 12-26")]
    [InlineData(2017, "01-02 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26")]
    [InlineData(2018, "01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26")]
    [InlineData(2019, "01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26")]
    [InlineData(2020, "01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28")]
    [InlineData(2021, "01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28")]
    [InlineData(2022, "01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27")]
    [InlineData(2023, "01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26")]
    [InlineData(2024, "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26")]
    [InlineData(2025, "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28")]
    public void NorthernIrelandAddsSaintPatrickAndTheTwelfthOfJuly(int year, string days) =>
        Assert.Equal(days, Published(year, BankHolidayRegion.NorthernIreland));

    [Fact]
    public void SaintAndrewsDayBeginsIn2007()
    {
        var before = BankHolidays.In(2006, BankHolidayRegion.Scotland);
        var first = BankHolidays.In(2007, BankHolidayRegion.Scotland);

        Assert.DoesNotContain(On("2006-11-30"), before);
        Assert.Contains(On("2007-11-30"), first);
    }

    [Theory]
    [InlineData(BankHolidayRegion.EnglandAndWales)]
    [InlineData(BankHolidayRegion.Scotland)]
    [InlineData(BankHolidayRegion.NorthernIreland)]
    public void EachIsAWeekdayOfItsYearAndGivenOnce(BankHolidayRegion region)
    {
        var days = Enumerable.Range(1978, 122).Select(year => (year, Days: BankHolidays.In(year, region)));

        Assert.All(days, of =>
        {
            Assert.All(of.Days, day => Assert.True(day.IsWeekday() && day.Year == of.year, Iso(day)));
            Assert.Equal(of.Days.Distinct().Order(), of.Days);
        });
    }

    [Theory]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2024-03-31")]
    [InlineData("2026-04-05")]
    [InlineData("2038-04-25")]
    public void EasterIsFoundForEarlyAndLateYears(string sunday) =>
        Assert.Equal(sunday, Iso(Easter.Sunday(On(sunday).Year)));

    [Theory]
    [InlineData("england AND wales", BankHolidayRegion.EnglandAndWales)]
    [InlineData("Scotland", BankHolidayRegion.Scotland)]
    [InlineData("Northern Ireland", BankHolidayRegion.NorthernIreland)]
    public void ARegionIsReadInAnyCase(string name, BankHolidayRegion expected)
    {
        var read = BankHolidayRegions.TryRead(name, out var region);

        Assert.True(read);
        Assert.Equal(expected, region);
        Assert.Equal(name, region.Name(), ignoreCase: true);
    }

    [Fact]
    public void WalesAloneIsNoRegion() => Assert.False(BankHolidayRegions.TryRead("Wales", out _));

    static string Published(int year, BankHolidayRegion region) =>
        Iso(BankHolidays.In(year, region)).Replace($"{year}-", "", StringComparison.Ordinal);
}
