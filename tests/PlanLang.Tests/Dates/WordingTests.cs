using PlanLang.Dates;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Dates;

public class WordingTests
{
    [Theory]
    [InlineData(8, TimeUnit.Week, "8 weeks", false)]
    [InlineData(1, TimeUnit.Year, "1 year", false)]
    [InlineData(6, TimeUnit.Month, "6 months", false)]
    [InlineData(10, TimeUnit.Day, "10 days", false)]
    [InlineData(10, TimeUnit.SchoolDay, "10 school days", true)]
    [InlineData(1, TimeUnit.SchoolWeek, "1 school week", true)]
    [InlineData(5, TimeUnit.WorkingDay, "5 working days", true)]
    [InlineData(3, TimeUnit.Term, "3 terms", true)]
    [InlineData(2, TimeUnit.HalfTerm, "2 half terms", true)]
    public void ADurationReadsAsItIsWritten(int count, TimeUnit unit, string expected, bool needsCalendar)
    {
        var duration = new Duration(count, unit);

        Assert.Equal(expected, duration.ToString());
        Assert.Equal(duration, Lasting(expected));
        Assert.Equal(needsCalendar, duration.NeedsCalendar);
    }

    [Theory]
    [InlineData("Week", TimeUnit.Week)]
    [InlineData("HALF TERMS", TimeUnit.HalfTerm)]
    public void AUnitIsReadInAnyCaseAndNumber(string words, TimeUnit expected)
    {
        Assert.True(TimeUnits.TryRead(words, out var unit));
        Assert.Equal(expected, unit);
    }

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("hours")]
    [InlineData("weekss")]
    public void AnotherWordIsNoUnit(string words) => Assert.False(TimeUnits.TryRead(words, out _));

    [Theory]
    [InlineData("1 day", "every day")]
    [InlineData("1 school day", "every school day")]
    [InlineData("1 school week", "every school week")]
    [InlineData("1 month", "every month")]
    [InlineData("6 weeks", "every 6 weeks")]
    [InlineData("2 half terms", "every 2 half terms")]
    public void AStepIsWordedWithEvery(string step, string expected) =>
        Assert.Equal(expected, new EveryStep(Lasting(step)).ToString());

    [Theory]
    [InlineData(3, 5, TimeUnit.Week, "3 to 5 times a week")]
    [InlineData(0, 3, TimeUnit.Week, "up to 3 times a week")]
    [InlineData(0, 1, TimeUnit.Week, "up to once a week")]
    [InlineData(1, 1, TimeUnit.Month, "once a month")]
    [InlineData(2, 2, TimeUnit.Day, "2 times a day")]
    [InlineData(1, 2, TimeUnit.SchoolWeek, "1 to 2 times a school week")]
    public void SoManyTimesAreWordedWithTheirPeriod(int atLeast, int atMost, TimeUnit per, string expected) =>
        Assert.Equal(expected, new TimesPer(atLeast, atMost, per).ToString());

    [Fact]
    public void AWeekdayIsWordedByItsName() =>
        Assert.Equal("every Tuesday", new EveryWeekday(DayOfWeek.Tuesday).ToString());

    [Theory]
    [InlineData("2026-01-06", "2026-02-17", "6 January 2026 to 17 February 2026")]
    [InlineData("2026-01-06", "2026-01-06", "on 6 January 2026")]
    public void AWindowIsPrintedInFull(string from, string to, string expected) =>
        Assert.Equal(expected, Days(from, to).ToString());

    [Theory]
    [InlineData("2026-01-06", "6 January 2026", "Tuesday 6 January 2026")]
    [InlineData("2024-02-29", "29 February 2024", "Thursday 29 February 2024")]
    [InlineData("0026-01-06", "6 January 0026", "Tuesday 6 January 0026")]
    public void ADateIsWrittenInWords(string date, string plain, string withWeekday)
    {
        Assert.Equal(plain, DateWords.Format(On(date)));
        Assert.Equal(withWeekday, DateWords.FormatWithWeekday(On(date)));
    }

    [Fact]
    public void EveryMonthIsReadInFullAndShort() => Assert.All(
        DateWords.Months,
        (name, index) => Assert.All(
            [name, name.ToUpperInvariant(), name[..3], name[..3].ToUpperInvariant()],
            word => Assert.True(DateWords.TryReadMonth(word, out var month) && month == index + 1, word)));

    [Fact]
    public void EveryWeekdayIsReadInFullAndShort() => Assert.All(
        DateWords.Weekdays,
        (name, index) => Assert.All(
            [name, name.ToUpperInvariant(), name[..3], name[..3].ToUpperInvariant()],
            word => Assert.True(DateWords.TryReadWeekday(word, out var day) && (int)day == index, word)));

    [Theory]
    [InlineData("")]
    [InlineData("Ja")]
    [InlineData("Januray")]
    [InlineData("Janu")]
    public void AMisspeltMonthIsNotRead(string word) => Assert.False(DateWords.TryReadMonth(word, out _));

    [Fact]
    public void SeptIsSeptember()
    {
        Assert.True(DateWords.TryReadMonth("Sept", out var month));
        Assert.Equal(9, month);
    }
}
