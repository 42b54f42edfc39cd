using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Reporting;
using PlanLang.Tests.Dates;

namespace PlanLang.Tests.Evaluation;

public class PromptedActionTests
{
    const string Done = "2026-02-02 action call: done";
    const string Friday = "2026-01-30 possible breach: shouting";

    [Theory]
    [InlineData("2026-01-29", ActionStatus.NotDue, null)]
    [InlineData("2026-01-30", ActionStatus.Due, "2026-02-02")]
    [InlineData("2026-02-02", ActionStatus.Due, "2026-02-02")]
    [InlineData("2026-02-03", ActionStatus.Overdue, "2026-02-02")]
    public void ItIsOverdueAfterTheLastWorkingDay(string asOf, ActionStatus expected, string? due)
    {
        var action = Assess("a possible breach", asOf, Friday);

        Assert.Equal((expected, due is null ? null : Dated.On(due)), (action.Status, action.Due));
    }

    [Theory]
    [InlineData("a possible breach", Friday, Done, ActionStatus.Kept)]
    [InlineData("a possible breach", Friday, "2026-02-03 action call: done", ActionStatus.Slipping)]
    [InlineData("a possible breach", Friday, "2026-01-29 action call: done", ActionStatus.Overdue)]
    [InlineData("a possible breach", Friday, "2026-02-02 action call: missed", ActionStatus.Overdue)]
    [InlineData("a possible breach", Friday, "2026-02-02 action call: not needed", ActionStatus.Kept)]
    [InlineData("an incident", "2026-01-30 incidents: 1", Done, ActionStatus.Kept)]
    [InlineData("an incident", "2026-01-30 incidents: none", Done, ActionStatus.NotDue)]
    [InlineData("a missed visit", "2026-01-30 visit missed: Dana", Done, ActionStatus.Kept)]
    [InlineData("a review", "2026-01-30 review held: Dana", Done, ActionStatus.Kept)]
    [InlineData("an offence", "2026-01-30 offences of Sam: 1", Done, ActionStatus.Kept)]
    public void ARecordFromThatDayOnAnswersIt(string what, string happened, string answer, ActionStatus expected) =>
        Assert.Equal(expected, Assess(what, "2026-02-05", happened, answer).Status);

    [Fact]
    public void WhatIsOverdueNeedsAttention()
    {
        var assessment = Asked.Assessed(PlanLines("a possible breach"), "2026-02-03", Friday);

        var attention = assessment.Attention.Single(one => one.Kind == AttentionKind.ActionOverdue);

        Assert.Equal(("call", Dated.On("2026-02-02")), (attention.About, attention.Date));
        Assert.Contains(Deadlines.Of(assessment, Dated.On("2026-02-03")), one => one is { Kind: DeadlineKind.Action, About: "call" });
    }

    static ActionAssessment Assess(string what, string asOf, params string[] records) =>
        Assert.Single(Asked.Assessed(PlanLines(what), asOf, records).Actions);

    static string PlanLines(string what) =>
        $"goal calm: Calm\n  action call: Dana rings\n    who: Dana\n    when: within 1 working day of {what}\n";
}
