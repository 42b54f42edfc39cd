using PlanLang.Evaluation;
using static PlanLang.Tests.Dates.Dated;
using static PlanLang.Tests.Evaluation.Asked;

namespace PlanLang.Tests.Evaluation;

public class WindowVerdictTests
{
    const string Autumn = "2025-09-01..2025-12-19";
    const string Spring = "2026-01-05..2026-03-27";
    const string Summer = "2026-04-13..2026-07-17";

    [Theory]
    [InlineData("2026-01-15", Verdict.TooEarly, null)]
    [InlineData("2026-01-16", Verdict.NotMet, 1)] // decided, however early
    [InlineData("2026-03-01", Verdict.NotMet, 1)]
    [InlineData("2026-03-12", Verdict.NotMet, 1)] // 16 January is the first of the 56 days
    [InlineData("2026-03-13", Verdict.Met, 0)]
    public void NoIncidentsForEightWeeksCountsBothEnds(string asOf, Verdict verdict, int? value)
    {
        var judgement = Judged("no incidents for 8 weeks", asOf, "2026-01-16 incidents: 1");

        Assert.Equal((verdict, value), (judgement.Verdict, Number(judgement)));
    }

    [Theory]
    [InlineData("no incidents for 8 weeks", "2026-01-10", "2026-03-02")] // from 6 January, 56 days end on 2 March
    [InlineData("no incidents for 8 weeks", "2026-03-01", "2026-03-02")]
    [InlineData("no incidents for 1 month", "2026-01-10", "2026-02-05")]
    [InlineData("no incidents in the last 10 school days", "2026-01-10", "2026-01-20")] // the 9th is closed
    public void AWindowBeforeTheFirstDayIsTooEarlyUntilItIsFull(string condition, string asOf, string judgeFrom)
    {
        var judgement = Judged(condition, asOf);

        Assert.Equal(
            (Verdict.TooEarly, ReasonCode.ReachesBack, judgeFrom),
            (judgement.Verdict, judgement.Reason.Code, Iso(judgement.JudgeFrom)));
        Assert.Equal(Verdict.Met, Judged(condition, judgeFrom).Verdict);
    }

    [Theory]
    [InlineData("2026-02-12", Autumn)]
    [InlineData("2026-03-26", Autumn)]
    [InlineData("2026-03-27", $"{Autumn} {Spring}")]
    [InlineData("2026-07-16", $"{Autumn} {Spring}")]
    [InlineData("2026-07-17", $"{Autumn} {Spring} {Summer}")]
    public void EachCompletedTermIsJudgedAloneAndOneDecides(string asOf, string windows)
    {
        var judgement = Judged(
            "attendance of Kai is at least 90% in each of the last 3 terms",
            asOf,
            "2026-01-05 attendance of Kai in Autumn 2025: 87 of 140",
            "2026-01-16 attendance of Kai: 9 of 10",
            "2026-04-20 attendance of Kai: 10 of 10");

        Assert.Equal(
            (Verdict.NotMet, windows),
            (judgement.Verdict, string.Join(' ', judgement.Parts.Select(part => Iso(part.Window)))));
    }

    [Fact]
    public void TooFewTermsAreTooEarlyUntilTheThirdIsComplete()
    {
        var judgement = Judged(
            "attendance of Mia is at least 90% in each of the last 3 terms",
            "2026-01-12",
            "2026-01-05 attendance of Mia in Autumn 2025: 126 of 140");

        Assert.Equal(
            (Verdict.TooEarly, ReasonCode.TooFewCompleted, "2026-07-17"),
            (judgement.Verdict, judgement.Reason.Code, Iso(judgement.JudgeFrom)));
    }

    static int? Number(Judgement judgement) =>
        judgement.Value is NumberValue number ? (int)number.Number.Numerator : null;
}
