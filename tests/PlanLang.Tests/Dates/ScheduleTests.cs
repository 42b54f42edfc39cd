using CsCheck;
using PlanLang.Dates;
using PlanLang.Tests.Support;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Dates;

public class ScheduleTests
{
    [Theory]
    [InlineData("1 month", "2026-01-31", "2026-05-31", "2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31")]
    [InlineData("1 month", "2027-12-31", "2028-03-01", "2027-12-31 2028-01-31 2028-02-29")]
    [InlineData("1 year", "2020-02-29", "2024-12-31", "2020-02-29 2021-02-28 2022-02-28 2023-02-28 2024-02-29")]
    [InlineData("6 weeks", "2026-02-17", "2026-06-22", "2026-02-17 2026-03-31 2026-05-12")]
    [InlineData("2 days", "2025-12-30", "2026-01-03", "2025-12-30 2026-01-01 2026-01-03")]
    [InlineData("1 school week", "2026-02-06", "2026-03-06", "2026-02-06 2026-02-13 2026-02-27 2026-03-06")]
    [InlineData("1 school day", "2026-02-12", "2026-02-24", "2026-02-12 2026-02-13 2026-02-23 2026-02-24")]
    [InlineData("2 school days", "2026-01-06", "2026-01-14", "2026-01-06 2026-01-08 2026-01-13")]
    [InlineData("1 working day", "2025-12-24", "2025-12-30", "2025-12-24 2025-12-29 2025-12-30")]
    [InlineData("1 term", "2026-02-17", "2026-12-31", "2026-03-27 2026-07-17 2026-12-18")]
    [InlineData("1 half term", "2026-02-17", "2026-07-01", "2026-03-27 2026-05-24")]
    [InlineData("1 school day", "2027-01-04", "2027-01-08", "none")]
    public void OccasionsAreStepsFromTheAnchor(string step, string anchor, string until, string expected)
    {
        var schedule = new Schedule(new EveryStep(Lasting(step)), On(anchor), SchoolYear.Wirral);

        var occasions = schedule.In(Days(anchor, until));

        Assert.Equal(expected, Iso(occasions));
    }

    [Fact]
    public void AWeekdayStepRestsAtTheWeekend()
    {
        var schedule = EverySchoolDayFrom("2026-01-07");

        var occasions = schedule.In(Days("2026-01-07", "2026-01-13"));

        Assert.Equal("2026-01-07 2026-01-08 2026-01-12 2026-01-13", Iso(occasions));
    }

    [Fact]
    public void AWeekdayBeginsOnTheFirstOneFromTheAnchor()
    {
        var schedule = new Schedule(new EveryWeekday(DayOfWeek.Tuesday), On("2026-01-01"), Calendar.Empty);

        var occasions = schedule.In(Days("2025-12-01", "2026-01-20"));

        Assert.Equal("2026-01-06 2026-01-13 2026-01-20", Iso(occasions));
    }

    [Theory]
    [InlineData(3, TimeUnit.Week, "2026-01-06", "2026-02-01", "2026-01-18 2026-01-25 2026-02-01", 9)]
    [InlineData(3, TimeUnit.Week, "2026-01-20", "2026-02-16", "2026-02-01 2026-02-08 2026-02-15", 9)]
    [InlineData(3, TimeUnit.Week, "2026-01-05", "2026-01-12", "", 0)]
    [InlineData(3, TimeUnit.Week, "2026-01-12", "2026-01-18", "2026-01-18", 3)]
    [InlineData(3, TimeUnit.Week, "2026-01-13", "2026-01-18", "", 0)]
    [InlineData(0, TimeUnit.Week, "2026-01-06", "2026-01-18", "2026-01-18", 0)]
    [InlineData(1, TimeUnit.Month, "2026-01-06", "2026-03-31", "2026-02-28 2026-03-31", 2)]
    [InlineData(1, TimeUnit.Year, "2026-01-06", "2027-12-31", "2027-12-31", 1)]
    [InlineData(2, TimeUnit.Day, "2026-01-06", "2026-01-07", "2026-01-06 2026-01-07", 4)]
    [InlineData(2, TimeUnit.SchoolDay, "2026-01-08", "2026-01-12", "2026-01-08 2026-01-12", 4)]
    [InlineData(1, TimeUnit.SchoolWeek, "2026-02-02", "2026-03-01", "2026-02-08 2026-02-15 2026-03-01", 3)]
    [InlineData(1, TimeUnit.Term, "2026-01-06", "2026-07-17", "2026-07-17", 1)]
    public void SoManyTimesAreDueInEachPeriodThatTheWindowHoldsWhole(
        int atLeast, TimeUnit per, string from, string to, string lastDays, int expected)
    {
        var schedule = new Schedule(new TimesPer(atLeast, 5, per), On("2026-01-06"), SchoolYear.Wirral);

        var window = Days(from, to);

        Assert.Equal(lastDays, Iso(schedule.In(window)));
        Assert.Equal(expected, schedule.Expected(window));
    }

    [Fact]
    public void BeforeTheAnchorThereAreNoOccasionsWhateverTheCalendar()
    {
        var schedule = EverySchoolDayFrom("2026-01-07");

        Assert.Equal(0, schedule.Expected(Days("2020-01-01", "2026-01-06")));
    }

    [Theory]
    [InlineData("1 school day", "2026-01-12 2026-01-13")]
    [InlineData("2 school days", "none")]
    public void EverySecondSchoolDayNeedsACalendarFromTheAnchorOn(string step, string expected)
    {
        var schedule = new Schedule(new EveryStep(Lasting(step)), On("2024-01-08"), SchoolYear.Wirral);

        Assert.Equal(expected, Iso(schedule.In(Days("2026-01-10", "2026-01-13"))));
    }

    [Fact]
    public void WithoutACalendarSchoolDaysAreNotGuessed()
    {
        var schedule = EverySchoolDayFrom("2026-01-07") with { Calendar = Calendar.Empty };

        Assert.Null(schedule.In(Days("2026-01-07", "2026-01-13")));
        Assert.Null(schedule.Expected(Days("2026-01-07", "2026-01-13")));
        Assert.Null(schedule.FirstFrom(On("2026-01-07")));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-02-17", "2026-02-17")]
    [InlineData("2026-02-17", "2026-02-17", "2026-03-31")]
    [InlineData("2026-02-18", "2026-03-31", "2026-03-31")]
    [InlineData("2026-03-31", "2026-03-31", "2026-05-12")]
    public void TheNextOccasionIsOnTheDayOrAfterIt(string day, string from, string after)
    {
        Assert.Equal(from, Iso(EverySixWeeks.FirstFrom(On(day))));
        Assert.Equal(after, Iso(EverySixWeeks.FirstAfter(On(day))));
    }

    [Theory]
    [InlineData("2026-01-26", "none")]
    [InlineData("2026-01-27", "2026-02-17")]
    [InlineData("2026-02-17", "2026-02-17")]
    [InlineData("2026-03-10", "2026-02-17")]
    [InlineData("2026-03-11", "2026-03-31")]
    [InlineData("2026-04-21", "2026-03-31")]
    [InlineData("2026-04-22", "2026-05-12")]
    public void AReviewCountsForTheNearestDateTiesToTheEarlier(string held, string expected) =>
        Assert.Equal(expected, Iso(EverySixWeeks.Nearest(On(held))));

    [Theory]
    [InlineData("2027-03-05", "2026-12-18")]
    [InlineData("2027-03-06", "none")]
    public void BehindTheLastKnownOccasionHalfTheStepBeforeItCounts(string held, string expected)
    {
        var everyTerm = new Schedule(new EveryStep(Lasting("1 term")), On("2026-02-17"), SchoolYear.Wirral);

        Assert.Equal(expected, Iso(everyTerm.Nearest(On(held))));
    }

    [Fact]
    public void TheLastDayThatThereIsHasNoOccasionAfterIt() =>
        Assert.Null(EverySixWeeks.FirstAfter(DateOnly.MaxValue));

    [Fact]
    public void WhatIsSearchedIsWhatIsCountedOneByOne() =>
        Gen.Select(
            Gen.OneOf(TimeUnit.Day, TimeUnit.Week, TimeUnit.Month, TimeUnit.SchoolDay, TimeUnit.SchoolWeek),
            Gen.Int[1, 9],
            Gen.Int[0, 300],
            Gen.Int[0, 60]).Always(
            (unit, count, start, offset) =>
            {
                var anchor = On("2025-09-01").AddDays(start);
                var window = new Window(anchor.AddDays(offset), anchor.AddDays(offset + 90));
                var schedule = new Schedule(new EveryStep(new(count, unit)), anchor, SchoolYear.Wirral);
                var counted = Enumerable.Range(0, 200).Select(schedule.At).OfType<DateOnly>().Where(window.Contains);

                return schedule.In(window)?.SequenceEqual(counted) == true;
            });

    [Fact]
    public void DaysBeforeTheFirstThatCountsCountForEarlierOccasions() =>
        Gen.Select(
            Gen.OneOf(TimeUnit.Day, TimeUnit.Week, TimeUnit.Month, TimeUnit.SchoolDay, TimeUnit.SchoolWeek, TimeUnit.Term),
            Gen.Int[1, 9],
            Gen.Int[0, 300],
            Gen.Int[-60, 300]).Always(
            (unit, count, start, offset) =>
            {
                var anchor = On("2025-09-01").AddDays(start);
                var day = anchor.AddDays(offset);
                var schedule = new Schedule(new EveryStep(new(count, unit)), anchor, SchoolYear.Wirral);
                var first = schedule.FirstThatCountsFrom(day);

                return Enumerable.Range(1, 400).Select(back => day.AddDays(-back)).Where(before => before < first)
                    .All(before => schedule.Nearest(before) is not { } occasion || occasion < day);
            });

    static Schedule EverySixWeeks { get; } =
        new(new EveryStep(new(6, TimeUnit.Week)), On("2026-02-17"), Calendar.Empty);

    static Schedule EverySchoolDayFrom(string anchor) =>
        new(new EveryStep(new(1, TimeUnit.SchoolDay)), On(anchor), SchoolYear.Wirral);
}
