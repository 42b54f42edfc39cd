using CsCheck;
using PlanLang.Dates;
using PlanLang.Tests.Support;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Dates;

public class MonthArithmeticTests
{
    [Theory]
    [InlineData("2026-01-06", 0, 1, "2026-02-06")]
    [InlineData("2026-01-31", 0, 1, "2026-02-28")]
    [InlineData("2028-01-31", 0, 1, "2028-02-29")]
    [InlineData("2026-01-31", 0, 2, "2026-03-31")]
    [InlineData("2026-01-31", 0, 3, "2026-04-30")]
    [InlineData("2026-08-31", 0, 6, "2027-02-28")]
    [InlineData("2027-08-31", 0, 6, "2028-02-29")]
    [InlineData("2020-02-29", 1, 1, "2021-03-29")]
    [InlineData("2020-02-29", 1, 0, "2021-02-28")]
    [InlineData("2020-02-29", 4, 0, "2024-02-29")]
    [InlineData("2026-12-31", 0, 2, "2027-02-28")]
    [InlineData("2026-12-15", 0, 1, "2027-01-15")]
    [InlineData("2026-03-31", 0, -1, "2026-02-28")]
    [InlineData("2026-01-31", 0, -2, "2025-11-30")]
    [InlineData("2024-02-29", -1, 0, "2023-02-28")]
    [InlineData("2026-02-28", 0, 1, "2026-03-28")]
    [InlineData("9999-12-01", 0, 1, "9999-12-31")]
    [InlineData("0001-01-31", 0, -1, "0001-01-01")]
    public void AMonthThatLacksTheDayGivesItsLastOne(string date, int years, int months, string expected)
    {
        var result = MonthArithmetic.Add(On(date), years, months);

        Assert.Equal(expected, Iso(result));
    }

    [Theory]
    [InlineData("2026-08-31", 0, 6, "2027-03-01")]
    [InlineData("2026-01-31", 0, 3, "2026-05-01")]
    [InlineData("2020-02-29", 1, 0, "2021-03-01")]
    [InlineData("2026-03-31", 0, -1, "2026-03-01")]
    [InlineData("2020-02-29", 1, 1, "none")]
    [InlineData("2026-02-28", 0, 6, "none")]
    [InlineData("2026-08-31", 0, 2, "none")]
    public void TheOtherCandidateIsTheFirstOfTheNextMonth(string date, int years, int months, string expected)
    {
        var other = MonthArithmetic.OtherCandidate(On(date), years, months);

        Assert.Equal(expected, Iso(other));
    }

    [Fact]
    public void ALaterDateNeverComesOutEarlier() =>
        Gen.Select(AnyDate, AnyDate, Gen.Int[-600, 600]).Always(
            (a, b, months) => a > b || MonthArithmetic.Add(a, 0, months) <= MonthArithmetic.Add(b, 0, months));

    [Fact]
    public void AMonthlyReviewIsCountedFromTheFirstOneAndNeverFromTheOneBefore() =>
        Gen.Select(AnyDate, Gen.Int[0, 60]).Always((anchor, count) =>
            new Schedule(new EveryStep(new Duration(1, TimeUnit.Month)), anchor, Calendar.Empty).At(count)
                == MonthArithmetic.Add(anchor, 0, count));

    [Fact]
    public void YearsAndMonthsAreTwelveMonthsAYearInOneStep() =>
        Gen.Select(AnyDate, Gen.Int[0, 30], Gen.Int[0, 30]).Always(
            (date, years, months) =>
                MonthArithmetic.Add(date, years, months) == MonthArithmetic.Add(date, 0, (12 * years) + months));

    [Fact]
    public void TheResultIsTheSameDayOrTheLastOfItsMonth() =>
        Gen.Select(AnyDate, Gen.Int[-600, 600]).Always(
            (date, months) =>
            {
                var result = MonthArithmetic.Add(date, 0, months);

                return result.Day == date.Day || (result.Day < date.Day && result.AddDays(1).Day == 1);
            });

    static Gen<DateOnly> AnyDate => Gen.Int[On("1970-01-01").DayNumber, On("2069-12-31").DayNumber]
        .Select(DateOnly.FromDayNumber);
}
