using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;

namespace PlanLang.Tests.Evaluation;

public class VisitTests
{
    const string Stage = "stage intensive: Most days\n  visits: 3 to 5 times a week\n";

    static readonly string[] Diary =
    [
        "2026-01-12 visit: Dana, at home, 60 minutes",
        "2026-01-13 visit: Dana, at home",
        "2026-01-13 visit: Dana, in the evening",
        "2026-01-14 visit missed: Dana, no answer",
        "2026-01-20 visit cancelled: Dana, by us",
        "2026-01-21 visit cancelled: Dana",
    ];

    [Theory]
    [InlineData("at least 3 visits in the last 2 weeks", Verdict.Met)]
    [InlineData("at least 4 visits in the last 2 weeks", Verdict.NotMet)]
    [InlineData("at least 1 visit in each of the last 2 weeks", Verdict.NotMet)]
    [InlineData("no missed visits for 2 weeks", Verdict.NotMet)]
    [InlineData("no missed visits for 1 week", Verdict.Met)]
    [InlineData("exactly 2 cancelled visits in the last 2 weeks", Verdict.Met)]
    public void VisitsAreCountedWithoutBeingDeclared(string condition, Verdict expected) =>
        Assert.Equal(expected, Asked.Judged(condition, "2026-01-25", Diary).Verdict);

    [Fact]
    public void AMeasureThatThePlanCallsVisitsIsItsOwn()
    {
        var plan = Asked.PlanWith("measure visits\n  of: Leanne\n  counts: visits to the doctor\n");

        Assert.Equal("visits to the doctor", Assert.IsType<CountKind>(plan.Measures[^1].Kind).What);
        Assert.Equal(["missed visits", "cancelled visits"], plan.VisitCounts.Select(count => count.Name));
    }

    [Theory]
    [InlineData("2026-01-10", null, null)]
    [InlineData("2026-01-18", 3, 3)]
    [InlineData("2026-01-25", 6, 4)]
    public void AStagePromisesVisitsInEachCompletedWeek(string asOf, int? promised, int? made)
    {
        var visits = Asked.Assessed(Stage, asOf, Diary).Visits;

        Assert.Equal((promised, made), (visits?.Promised, visits?.Made));
    }

    [Fact]
    public void APlanThatIsClosedOwesNoVisit() =>
        Assert.Null(Asked.Assessed(Stage, "2026-01-25", "2026-01-24 closed: as planned, all is well").Visits);

    [Fact]
    public void WhatIsSaidOfVisitsIsTheTeams()
    {
        const string StepUp = "step up to Social Care\n  seen by: everyone\n  when: no visits for 2 weeks\n";
        var assessment = Asked.Assessed(StepUp, "2026-01-25", Diary);

        var copy = AssessmentCopy.Of(assessment, Audience.FamilyAtHome(assessment.Plan));

        Assert.IsType<BrokenCondition>(copy.Plan.StepUps.Single().When);
        Assert.Null(copy.Visits);
        Assert.DoesNotContain(copy.Diary.All, series => series.Measure.Name.EndsWith("visits", StringComparison.Ordinal));
    }
}
