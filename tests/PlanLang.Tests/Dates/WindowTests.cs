using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Dates;

public class WindowTests
{
    [Theory]
    [InlineData("2026-01-09", false)]
    [InlineData("2026-01-10", true)]
    [InlineData("2026-01-20", true)]
    [InlineData("2026-01-21", false)]
    public void BothEndsAreCounted(string day, bool expected) =>
        Assert.Equal(expected, Days("2026-01-10", "2026-01-20").Contains(On(day)));

    [Theory]
    [InlineData("2026-01-01", "2026-01-09", false, "none")]
    [InlineData("2026-01-01", "2026-01-10", false, "2026-01-10..2026-01-10")]
    [InlineData("2026-01-20", "2026-01-31", false, "2026-01-20..2026-01-20")]
    [InlineData("2026-01-21", "2026-01-31", false, "none")]
    [InlineData("2026-01-10", "2026-01-20", true, "2026-01-10..2026-01-20")]
    [InlineData("2026-01-12", "2026-01-14", true, "2026-01-12..2026-01-14")]
    [InlineData("2026-01-01", "2026-01-31", false, "2026-01-10..2026-01-20")]
    public void TwoWindowsShareTheDaysThatBothHave(string from, string to, bool holds, string shared)
    {
        var (window, other) = (Days("2026-01-10", "2026-01-20"), Days(from, to));

        Assert.Equal(holds, window.Holds(other));
        Assert.Equal(shared != "none", window.Overlaps(other));
        Assert.Equal(shared, Iso(window.Intersect(other)));
    }

    [Fact]
    public void ItsLengthIsTheNumberOfItsDays()
    {
        Assert.Equal(1, Days("2026-01-06", "2026-01-06").Days);
        Assert.Equal(366, Days("2028-01-01", "2028-12-31").Days);
        Assert.Equal(366, Days("2028-01-01", "2028-12-31").EachDay().Count());
    }
}
