using PlanLang.Evaluation;
using static PlanLang.Tests.Dates.Dated;
using static PlanLang.Tests.Evaluation.Asked;

namespace PlanLang.Tests.Evaluation;

public class CoverageTests
{
    const string NoNotes = "no patrol notes for 3 months"; // promised every month

    [Theory]
    [InlineData("2026-03-06", Verdict.TooEarly, "none")] // two months from 6 January, that day included
    [InlineData("2026-03-07", Verdict.NotRecorded, "2026-01-06..2026-03-07")]
    public void NoReturnYetIsTooEarlyForTwoPeriods(string asOf, Verdict verdict, string missing)
    {
        var judgement = Judged(NoNotes, asOf);

        Assert.Equal((verdict, missing), (judgement.Verdict, Iso(judgement.Reason.Missing)));
    }

    [Theory]
    [InlineData("2026-01-06", "2026-03-06", "2026-05-06", Verdict.Met, "none")] // each gap exactly two months
    [InlineData("2026-01-06", "2026-03-07", "2026-05-06", Verdict.NotRecorded, "2026-01-07..2026-03-07")]
    [InlineData("2026-01-06", "2026-03-06", "2026-05-07", Verdict.NotRecorded, "2026-03-07..2026-05-07")]
    public void AGapOfTwoPeriodsIsCoveredAndADayMoreIsNot(string first, string second, string asOf, Verdict verdict, string missing)
    {
        var judgement = Judged(NoNotes, asOf, $"{first} patrol notes: none", $"{second} patrol notes: none");

        Assert.Equal((verdict, missing), (judgement.Verdict, Iso(judgement.Reason.Missing)));
    }

    [Fact]
    public void AGapRestsOnTheEntriesOnBothSidesOfIt()
    {
        string[] records = ["2026-01-06 patrol notes: none", "2026-03-07 patrol notes: none", "2026-04-07 patrol notes: none"];

        var judgement = Judged("no patrol notes for 4 weeks", "2026-03-08", records);

        Assert.Equal((Verdict.NotRecorded, "3 5"), (judgement.Verdict, string.Join(' ', judgement.Evidence.Select(line => line.Line))));
    }

    [Theory]
    [InlineData("2026-04-24", Verdict.Met)] // the second school week after that of 27 March
    [InlineData("2026-04-26", Verdict.Met)]
    [InlineData("2026-04-27", Verdict.NotRecorded)]
    public void OnlySchoolDaysAreAGapInASchoolRegister(string asOf, Verdict verdict)
    {
        var judgement = Judged(
            "register of Kai is at least 90% over the last 5 weeks", asOf, [.. Fridays("2026-01-09", "2026-03-27")]);

        Assert.Equal(verdict, judgement.Verdict);
    }

    [Fact]
    public void DaysOnWhichItDidNotApplyAreNoGap()
    {
        var judgement = Judged(
            "register of Kai is at least 90% over the last 12 weeks",
            "2026-07-10",
            [
                .. Fridays("2026-01-09", "2026-05-22"),
                "2026-05-29 does not apply: register of Kai, in hospital",
                "2026-07-10 register of Kai: 10 of 10",
            ]);

        Assert.Equal(Verdict.Met, judgement.Verdict);
    }

    [Theory]
    [InlineData("2026-05-28", Verdict.Met)]
    [InlineData("2026-05-29", Verdict.DoesNotApply)]
    [InlineData("2026-06-30", Verdict.DoesNotApply)]
    public void AWindowThatEndsWhileItDoesNotApplyDoesNotApply(string asOf, Verdict verdict)
    {
        var judgement = Judged(
            "register of Kai is at least 90% over the last 12 weeks",
            asOf,
            [.. Fridays("2026-01-09", "2026-05-22"), "2026-05-29 does not apply: register of Kai, in hospital"]);

        Assert.Equal(verdict, judgement.Verdict);
    }

    [Theory]
    [InlineData("attendance of Kai is at least 90% in January 2026", "2026-02-10", ReasonCode.BeforeFirstDay)]
    [InlineData("attendance of Kai is at least 90% between 2 January 2026 and 30 January 2026", "2026-02-10", ReasonCode.BeforeFirstDay)]
    [InlineData("attendance of Kai is at least 90% in December 2025", "2026-02-10", ReasonCode.BeforeFirstDay)]
    public void WhereWaitingCannotHelpItIsNotRecorded(string condition, string asOf, ReasonCode reason)
    {
        var judgement = Judged(condition, asOf, "2026-01-16 attendance of Kai: 10 of 10");

        Assert.Equal((Verdict.NotRecorded, reason), (judgement.Verdict, judgement.Reason.Code));
    }

    [Fact]
    public void ATermWithARecordIsJudgedThoughThePlanBeganInIt()
    {
        var judgement = Judged(
            "attendance of Kai is at least 90% in Spring 2026", "2026-03-27", "2026-01-16 attendance of Kai: 10 of 10");

        Assert.Equal(Verdict.Met, judgement.Verdict);
    }

    [Fact]
    public void AWindowThatHasNotEndedIsTooEarlyUntilItsLastDay()
    {
        var judgement = Judged(
            "attendance of Kai is at least 90% in Spring 2026", "2026-03-26", "2026-01-16 attendance of Kai: 10 of 10");

        Assert.Equal(
            (Verdict.TooEarly, ReasonCode.NotEnded, "2026-03-27"),
            (judgement.Verdict, judgement.Reason.Code, Iso(judgement.JudgeFrom)));
    }

    static IEnumerable<string> Fridays(string from, string to)
    {
        for (var day = On(from); day <= On(to); day = day.AddDays(7))
        {
            yield return $"{Iso(day)} register of Kai: 10 of 10";
        }
    }
}
