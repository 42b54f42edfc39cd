using PlanLang.Dates;
using PlanLang.Evaluation;

namespace PlanLang.Tests.Evaluation;

/// <summary>On which days so long a time no longer reaches back to a mark.</summary>
public sealed class PassingTests
{
    [Theory]
    [InlineData("2026-03-01", 14, "day", "2026-01-01", "2026-03-15")]
    [InlineData("2026-03-01", 14, "day", "2026-03-15", "2026-03-15")]
    [InlineData("2026-03-01", 14, "day", "2026-03-16", null)]
    [InlineData("2026-03-01", 2, "week", "2026-03-02", "2026-03-15")]
    [InlineData("2026-03-01 2026-03-05", 1, "day", "2026-03-03", "2026-03-06")]
    [InlineData("2026-01-31", 1, "month", "2026-02-01", "2026-02-28")]
    [InlineData("2026-01-31", 1, "month", "2026-03-02", "2026-03-02")]
    [InlineData("2026-01-31", 1, "month", "2026-03-04", null)]
    [InlineData("", 1, "year", "2026-03-04", null)]
    public void FindsTheFirstFromADayOn(string marks, int count, string unit, string from, string? expected)
    {
        var passing = new Passing(
            [.. marks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => Day(day).DayNumber)],
            new Duration(count, Enum.Parse<TimeUnit>(unit, ignoreCase: true)));

        Assert.Equal(expected is null ? null : Day(expected), passing.From(Day(from)));
    }

    static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");
}
