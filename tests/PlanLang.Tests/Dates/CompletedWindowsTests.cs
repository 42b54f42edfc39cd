using CsCheck;
using PlanLang.Dates;
using PlanLang.Tests.Support;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Dates;

public class CompletedWindowsTests
{
    [Theory]
    [InlineData("2 weeks", "2026-01-17", "2025-12-29..2026-01-04 2026-01-05..2026-01-11")]
    [InlineData("2 weeks", "2026-01-18", "2026-01-05..2026-01-11 2026-01-12..2026-01-18")]
    [InlineData("2 months", "2026-02-27", "2025-12-01..2025-12-31 2026-01-01..2026-01-31")]
    [InlineData("2 months", "2026-02-28", "2026-01-01..2026-01-31 2026-02-01..2026-02-28")]
    [InlineData("1 month", "2026-03-31", "2026-03-01..2026-03-31")]
    [InlineData("1 year", "2026-12-30", "2025-01-01..2025-12-31")]
    [InlineData("1 year", "2026-12-31", "2026-01-01..2026-12-31")]
    [InlineData("2 days", "2026-01-01", "2025-12-31..2025-12-31 2026-01-01..2026-01-01")]
    [InlineData("2 school days", "2026-01-11", "2026-01-07..2026-01-07 2026-01-08..2026-01-08")]
    [InlineData("2 school weeks", "2026-02-14", "2026-01-26..2026-02-01 2026-02-02..2026-02-08")]
    [InlineData("2 school weeks", "2026-02-22", "2026-02-02..2026-02-08 2026-02-09..2026-02-15")]
    [InlineData("2 terms", "2026-03-26", "none")]
    [InlineData("2 terms", "2026-03-27", "2025-09-01..2025-12-19 2026-01-05..2026-03-27")]
    [InlineData("2 half terms", "2026-02-17", "2025-11-01..2025-12-19 2026-01-05..2026-02-15")]
    [InlineData("2147483647 weeks", "2026-02-17", "none")]
    [InlineData("1 term", "2027-06-01", "none")]
    public void AWeekAMonthOrATermCountsFromItsLastDayOn(string duration, string asOf, string expected)
    {
        var windows = CompletedWindows.EachOfLast(Lasting(duration), On(asOf), SchoolYear.Wirral);

        Assert.Equal(expected, Iso(windows));
    }

    [Fact]
    public void WeeksAndMonthsFollowEachOtherWithoutAGap() =>
        Gen.Select(Gen.Int[0, 400], Gen.Int[2, 50], Gen.OneOf(TimeUnit.Week, TimeUnit.Month)).Always(
            (offset, count, unit) =>
            {
                var asOf = On("2026-01-01").AddDays(offset);
                var windows = CompletedWindows.EachOfLast(new(count, unit), asOf, Calendar.Empty) ?? [];

                return windows.Length == count
                    && windows[^1].To <= asOf
                    && windows.Zip(windows.Skip(1)).All(pair => pair.First.To.AddDays(1) == pair.Second.From);
            });
}
