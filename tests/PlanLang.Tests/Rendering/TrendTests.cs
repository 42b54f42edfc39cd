using PlanLang.Rendering;
using PlanLang.Tests.Dates;
using PlanLang.Tests.Evaluation;

namespace PlanLang.Tests.Rendering;

public class TrendTests
{
    [Theory]
    [InlineData(66.67, "67%")]
    [InlineData(89.96, "89.96%")] // 90% would look as if the bound were reached
    [InlineData(90.2, "90.2%")] // and so would say less than was reached
    [InlineData(90, "90%")]
    public void APercentageIsWholeUnlessThatHidesOnWhichSideOfTheBoundItLies(double value, string expected) =>
        Assert.Equal(expected, new Trend([0, 1], 90, 0, 100, "%").Label((decimal)value));

    [Theory]
    [InlineData("patrol notes", "4")] // promised every month: nothing came in February
    [InlineData("incidents", "3 0 4")] // promised by nobody: nothing recorded is none
    public void AMonthOfWhichNothingCameIsNoNought(string measure, string expected)
    {
        var plan = Asked.PlanWith("");
        var diary = Asked.DiaryOf(plan, Dated.On("2026-04-30"), [$"2026-01-20 {measure}: 3", $"2026-03-20 {measure}: 4"]);

        var line = TrendLine.Of(diary.All[0], plan.Started, Dated.On("2026-04-30"));

        Assert.Equal(expected, string.Join(' ', line.Values));
    }
}
