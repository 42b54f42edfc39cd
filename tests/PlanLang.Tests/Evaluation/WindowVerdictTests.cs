using PlanLang.Evaluation;
using static PlanLang.Tests.Dates.Dated;
using static PlanLang.Tests.Evaluation.Made;

namespace PlanLang.Tests.Evaluation;

public class WindowVerdictTests
{
    [Theory]
    [InlineData("2026-03-12", Verdict.NotMet, 1)] // 16 January is the first of the 56 days
    [InlineData("2026-03-13", Verdict.Met, 0)]
    [InlineData("2026-01-15", Verdict.TooEarly, null)]
    [InlineData("2026-01-16", Verdict.NotMet, 1)]
    [InlineData("2026-03-01", Verdict.NotMet, 1)]
    public void NoIncidentsForEightWeeksCountsBothEnds(string asOf, Verdict verdict, int? value)
    {
        var judgement = Judged(
            Value(Incidents, TheFamily, Exactly(0), Last("8 weeks")), asOf, Recorded(Incidents, null, "2026-01-16 1"));

        Assert.Equal((verdict, value), (judgement.Verdict, Number(judgement)));
    }

    [Theory]
    [InlineData("2026-01-10", "2026-03-02")] // started on 6 January: 56 days end on 2 March
    [InlineData("2026-03-01", "2026-03-02")]
    public void AWindowBeforeTheFirstDayIsTooEarlyUntilItIsFull(string asOf, string judgeFrom)
    {
        var judgement = Judged(Value(Incidents, TheFamily, Exactly(0), Last("8 weeks")), asOf);

        Assert.Equal(
            (Verdict.TooEarly, ReasonCode.ReachesBack, judgeFrom),
            (judgement.Verdict, judgement.Reason.Code, Iso(judgement.JudgeFrom)));
        Assert.Equal(Verdict.Met, Judged(Value(Incidents, TheFamily, Exactly(0), Last("8 weeks")), judgeFrom).Verdict);
    }

    [Theory]
    [InlineData("2026-02-12", "2025-09-01..2025-12-19", Verdict.NotMet)]
    [InlineData("2026-07-16", "2025-09-01..2025-12-19 2026-01-05..2026-03-27", Verdict.NotMet)]
    [InlineData("2026-07-17", "2025-09-01..2025-12-19 2026-01-05..2026-03-27 2026-04-13..2026-07-17", Verdict.NotMet)]
    public void EachCompletedTermIsJudgedAlone(string asOf, string windows, Verdict verdict)
    {
        var judgement = Judged(
            Value(Attendance, Of(Kai), PerCent(90), EachOfLast("3 terms")),
            asOf,
            Recorded(Attendance, Kai, "2025-09-01..2025-12-19 87 of 140", "2026-01-16 9 of 10", "2026-04-20 10 of 10"));

        Assert.Equal((verdict, windows), (judgement.Verdict, string.Join(' ', judgement.Parts.Select(part => Iso(part.Window)))));
    }

    static int? Number(Judgement judgement) =>
        judgement.Value is NumberValue number ? (int)number.Number.Numerator : null;
}
