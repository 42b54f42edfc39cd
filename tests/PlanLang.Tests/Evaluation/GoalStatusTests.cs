using PlanLang.Evaluation;
using PlanLang.Model;
using static PlanLang.Tests.Dates.Dated;
using static PlanLang.Tests.Evaluation.Asked;

namespace PlanLang.Tests.Evaluation;

public class GoalStatusTests
{
    const string Calm =
        """
        goal calm: Mornings are calm
          started at: calm home of Leanne
          met when: calm home of Leanne is at least 8
          by: 6 July 2026

        """;

    [Theory]
    [InlineData("2026-01-10", "2026-01-09 incidents: none", GoalStatus.UnderWay)]
    [InlineData("2026-01-10", null, GoalStatus.NotStarted)]
    [InlineData("2026-03-02", null, GoalStatus.Met)]
    [InlineData("2026-03-02", "2026-03-01 incidents: 1", GoalStatus.UnderWay)]
    [InlineData("2026-07-18", "2026-07-01 incidents: 1", GoalStatus.Missed)]
    [InlineData("2026-07-18", null, GoalStatus.Met)] // met comes before missed
    public void TheFirstStatusThatFitsIsTaken(string asOf, string? record, GoalStatus status)
    {
        string[] records = record is null ? [] : [record];

        var goal = Assessed("goal neighbours: Peace\n  met when: no incidents for 8 weeks\n  by: 17 July 2026\n", asOf, records).Goals[0];

        Assert.Equal(status, goal.Status);
    }

    [Theory]
    [InlineData("2026-04-06", "6", GoalStatus.OnTrack)] // 90 of 181 days: the line stands at 4 + 4 x 90/181, a little below 6
    [InlineData("2026-04-06", "5", GoalStatus.OffTrack)]
    [InlineData("2026-04-06", "7", GoalStatus.OnTrack)]
    public void AGoalOfOneComparisonKeepsToTheStraightLine(string asOf, string value, GoalStatus status) => Assert.Equal(
        status,
        Assessed(Calm, asOf, "2026-01-06 calm home of Leanne: 4", $"2026-04-01 calm home of Leanne: {value}").Goals[0].Status);

    [Theory]
    [InlineData("2026-02-27", GoalStatus.OnTrack)]
    [InlineData("2026-02-26", GoalStatus.UnderWay)]
    [InlineData("2026-05-01", GoalStatus.OnTrack)] // judged at its own date, not at this one
    public void TheLatestMilestoneThatIsDueDecides(string asOf, GoalStatus status) => Assert.Equal(
        status,
        Assessed(
            "goal school: School\n  met when: attendance of Kai is at least 99%\n  milestone by 27 February 2026: attendance of Kai is at least 80%\n",
            asOf,
            "2026-01-16 attendance of Kai: 8 of 10",
            "2026-03-20 attendance of Kai: 5 of 10").Goals[0].Status);

    [Theory]
    [InlineData("2026-03-13", "2026-03-13")]
    [InlineData("2026-05-01", "2026-03-13")]
    public void AGoalIsMetSinceTheFirstDayOfTheUnbrokenRun(string asOf, string since) => Assert.Equal(
        since,
        Iso(Assessed("goal neighbours: Peace\n  met when: no incidents for 8 weeks\n", asOf, "2026-01-16 incidents: 1").Goals[0].Since));

    [Fact]
    public void GoalsWithoutAConditionAreMetByTheirActions()
    {
        const string Shoes = "goal shoes: Shoes\n  action buy: Buy shoes\n    who: Dana\n    by: 14 January 2026\n";

        Assert.Equal(GoalStatus.NotStarted, Assessed(Shoes, "2026-01-10").Goals[0].Status);
        Assert.Equal(GoalStatus.Met, Assessed(Shoes, "2026-01-10", "2026-01-09 action buy: done").Goals[0].Status);
    }

    [Fact]
    public void GoalsThatReferToEachOtherInACircleEnd()
    {
        var plan = PlanWith("goal one: One\n  met when: no incidents for 8 weeks\ngoal two: Two\n  met when: goal one is met\n");
        var first = plan.Goals[0] with { MetWhen = (plan.Goals[1].MetWhen as GoalsCondition)! with { Goals = new NamedGoals(["two"]) } };

        var verdict = Judge.Of(first.MetWhen!, At(plan with { Goals = [first, plan.Goals[1]] }, "2026-03-02")).Verdict;

        Assert.Equal(Verdict.NotRecorded, verdict);
    }
}
