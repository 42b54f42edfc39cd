using static PlanLang.Tests.Dates.Dated;
using static PlanLang.Tests.Evaluation.Asked;

namespace PlanLang.Tests.Evaluation;

public class EarliestTests
{
    [Theory]
    [InlineData("no incidents for 8 weeks", "2026-01-20", "2026-03-13")] // 16 January and 56 days
    [InlineData("attendance of Kai is at least 90%", "2026-01-20", "2026-01-23")] // seven days after the last record
    [InlineData("attendance of Kai is at least 90% over the last 2 weeks", "2026-01-20", "2026-01-30")] // 5 of 10, then 10 of 10 twice: from 17 January
    [InlineData("Leanne is in work", "2026-01-20", "2026-01-21")]
    [InlineData("Leanne has been in work for 2 weeks", "2026-01-20", "2026-02-03")]
    [InlineData("the plan has run for at least 6 months", "2026-01-20", "2026-07-06")]
    [InlineData("Leanne agrees", "2026-01-20", "2026-01-21")]
    [InlineData("attendance of Kai is at least 90% in Autumn 2025", "2026-01-20", "none")]
    public void TheEarliestDateTakesTheBestOfRecords(string condition, string asOf, string earliest)
    {
        var blocks = condition == "Leanne agrees"
            ? "step down to Coaches\n  when: Leanne agrees\n"
            : $"goal asked: Asked\n  met when: {condition}\n";

        var assessment = Assessed(blocks, asOf, "2026-01-16 incidents: 1", "2026-01-16 attendance of Kai: 5 of 10", "2026-01-16 work of Leanne: out of work");

        Assert.Equal(earliest, Iso(assessment.Goals.Select(goal => goal.MetWhen).Concat(assessment.StepDowns.Select(step => step.When)).First()?.Earliest));
    }
}
