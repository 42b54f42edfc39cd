using PlanLang.Evaluation;
using static PlanLang.Tests.Dates.Dated;
using static PlanLang.Tests.Evaluation.Asked;

namespace PlanLang.Tests.Evaluation;

public class StatusVerdictTests
{
    [Theory]
    [InlineData("Leanne is in work", "2026-01-15", Verdict.NotRecorded)]
    [InlineData("Leanne is in work", "2026-01-16", Verdict.NotMet)]
    [InlineData("Leanne is in training", "2026-04-19", Verdict.NotMet)]
    [InlineData("Leanne is in training", "2026-04-20", Verdict.Met)]
    [InlineData("Leanne is not in training", "2026-04-19", Verdict.Met)]
    [InlineData("work of Leanne is in training", "2026-07-05", Verdict.Met)]
    public void AStatusHoldsFromItsRecordToTheNext(string condition, string asOf, Verdict verdict) =>
        Assert.Equal(verdict, Judged(condition, asOf, History).Verdict);

    [Theory]
    [InlineData("2026-10-03", Verdict.NotMet)]
    [InlineData("2026-10-04", Verdict.Met)] // 6 July is the first of the 91 days
    public void AnUnbrokenSpellCountsBothEnds(string asOf, Verdict verdict) =>
        Assert.Equal(verdict, Judged("Leanne has been in work for 13 weeks", asOf, History).Verdict);

    [Theory]
    [InlineData("2026-04-10", Verdict.NotRecorded, "2026-01-10..2026-01-15")]
    [InlineData("2026-04-16", Verdict.Met, "none")]
    public void DaysSinceTheFirstOneObservedWithoutAStatusAreMissing(string asOf, Verdict verdict, string missing)
    {
        var judgement = Judged("Leanne has been out of work for 13 weeks", asOf, History);

        Assert.Equal((verdict, missing), (judgement.Verdict, Iso(judgement.Reason.Missing)));
    }

    [Theory]
    [InlineData("2026-08-15", Verdict.NotMet)] // 41 of 42 days
    [InlineData("2026-08-16", Verdict.Met)]
    public void SomeWeeksOfManyAreCountedInDays(string asOf, Verdict verdict) =>
        Assert.Equal(verdict, Judged("Leanne has been in work for at least 6 of the last 10 weeks", asOf, History).Verdict);

    [Fact]
    public void AnEarlyWrongDayDecides() =>
        Assert.Equal(Verdict.NotMet, Judged("Leanne has been in work for 13 weeks", "2026-01-20", History).Verdict);

    [Fact]
    public void ASpellThatBeganWithThePlanIsTooEarlyUntilItIsFull()
    {
        var judgement = Judged("Leanne has been in work for 13 weeks", "2026-02-01", "2026-01-06 work of Leanne: in work");

        Assert.Equal((Verdict.TooEarly, "2026-04-06"), (judgement.Verdict, Iso(judgement.JudgeFrom)));
    }

    static string[] History =>
    [
        "2026-01-16 work of Leanne: out of work",
        "2026-04-20 work of Leanne: in training",
        "2026-07-06 work of Leanne: in work",
    ];
}
