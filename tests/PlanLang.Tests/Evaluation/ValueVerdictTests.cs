using PlanLang.Evaluation;
using static PlanLang.Tests.Evaluation.Asked;

namespace PlanLang.Tests.Evaluation;

public class ValueVerdictTests
{
    [Theory]
    [InlineData("7 of 10", "10 of 10", "17/20")]
    [InlineData("1 of 2", "9 of 10", "5/6")] // pooled: not the mean of 50% and 90%
    public void ARatioIsPooled(string first, string second, string pooled)
    {
        var judgement = Judged(
            "attendance of Kai is at least 80% over the last 4 weeks",
            "2026-02-06",
            $"2026-01-16 attendance of Kai: {first}",
            $"2026-01-23 attendance of Kai: {second}");

        var value = Assert.IsType<RatioValue>(judgement.Value);
        Assert.Equal((Verdict.Met, pooled), (judgement.Verdict, $"{RatioEvaluator.Quotient(value.Part, value.Whole)}"));
    }

    [Theory]
    [InlineData("is at least a third", Verdict.Met)]
    [InlineData("is at least 33%", Verdict.Met)]
    [InlineData("is at least 34%", Verdict.NotMet)]
    [InlineData("is more than a third", Verdict.NotMet)]
    [InlineData("is exactly a third", Verdict.Met)]
    [InlineData("is at most 33%", Verdict.NotMet)]
    [InlineData("is between 33% and 34%", Verdict.Met)]
    public void RatiosAreComparedUnrounded(string comparison, Verdict verdict) =>
        Assert.Equal(verdict, Judged($"attendance of Kai {comparison}", "2026-02-06", "2026-01-16 attendance of Kai: 3 of 9").Verdict);

    [Theory]
    [InlineData("70%", null, Verdict.Met)]
    [InlineData("70%", "80%", Verdict.NotRecorded)]
    [InlineData("70%", "8 of 10", Verdict.NotRecorded)]
    [InlineData("8 of 10", "70%", Verdict.NotRecorded)]
    public void APercentageMayOnlyStandAlone(string first, string? second, Verdict verdict)
    {
        string[] records = [$"2026-01-16 attendance of Kai: {first}", $"2026-01-23 attendance of Kai: {second ?? first}"];

        var judgement = Judged(
            "attendance of Kai is at least 70% over the last 4 weeks", "2026-02-06", second is null ? records[..1] : records);

        Assert.Equal(verdict, judgement.Verdict);
    }

    [Fact]
    public void NothingPossibleDoesNotApply() => Assert.Equal(
        (Verdict.DoesNotApply, ReasonCode.NothingPossible),
        Why(Judged("attendance of Kai is at least 70% over the last 4 weeks", "2026-02-06", "2026-01-16 attendance of Kai: 0 of 0")));

    [Theory]
    [InlineData("at least 1 incident in the last 8 weeks", "2026-01-16", Verdict.Met)] // a count only rises
    [InlineData("more than 1 incident in the last 8 weeks", "2026-01-16", Verdict.Met)]
    [InlineData("at most 1 incident in the last 8 weeks", "2026-01-16", Verdict.NotMet)]
    [InlineData("between 1 and 3 incidents in the last 8 weeks", "2026-01-16", Verdict.TooEarly)]
    [InlineData("at most 2 incidents in the last 8 weeks", "2026-01-16", Verdict.TooEarly)]
    [InlineData("exactly 2 incidents in the last 8 weeks", "2026-01-16", Verdict.TooEarly)]
    [InlineData("at least 3 incidents in the last 8 weeks", "2026-01-16", Verdict.TooEarly)]
    [InlineData("between 1 and 3 incidents in the last 8 weeks", "2026-03-02", Verdict.Met)]
    [InlineData("fewer than 2 incidents in the last 8 weeks", "2026-03-02", Verdict.NotMet)]
    [InlineData("at least 3 incidents in the last 8 weeks", "2026-03-02", Verdict.NotMet)]
    public void WhatIsRecordedMayDecideEarly(string condition, string asOf, Verdict verdict) =>
        Assert.Equal(verdict, Judged(condition, asOf, "2026-01-16 incidents: 2").Verdict);

    [Theory]
    [InlineData("at least 1 incident in the last 8 weeks", Verdict.NotRecorded)] // none or all five of the cut entry
    [InlineData("at least 6 incidents in the last 8 weeks", Verdict.NotMet)]
    [InlineData("at most 5 incidents in the last 8 weeks", Verdict.Met)]
    [InlineData("between 1 and 3 incidents in the last 8 weeks", Verdict.NotRecorded)]
    public void AWindowThatCutsAnEntryForAPeriodIsNotRecordedUnlessItMakesNoDifference(string condition, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Judged(condition, "2026-01-12", "2026-01-05 incidents from 6 July 2025 to 5 January 2026: 5").Verdict);

    [Theory]
    [InlineData("in the last 8 weeks", "2026-03-02", 0)]
    [InlineData("in the 6 months before the start", "2026-03-02", 5)]
    [InlineData("between 6 July 2025 and 5 January 2026", "2026-03-02", 5)]
    public void AnEntryForAPeriodCountsInWindowsThatHoldIt(string window, string asOf, int count)
    {
        var judgement = Judged($"at most 5 incidents {window}", asOf, "2026-01-05 incidents from 6 July 2025 to 5 January 2026: 5");

        Assert.Equal((Verdict.Met, new NumberValue(count)), (judgement.Verdict, judgement.Value));
    }

    [Theory]
    [InlineData("calm home of Leanne is at least 6", Verdict.NotMet)] // the latest is 5
    [InlineData("calm home of Leanne is at least 5", Verdict.Met)]
    [InlineData("calm home of Leanne is at least 6 over the last 2 weeks", Verdict.NotMet)]
    [InlineData("the highest calm home of Leanne over the last 8 weeks is at least 7", Verdict.Met)] // decided
    [InlineData("the lowest calm home of Leanne over the last 8 weeks is at least 6", Verdict.NotMet)] // decided
    [InlineData("the lowest calm home of Leanne over the last 8 weeks is at least 5", Verdict.TooEarly)]
    [InlineData("the average calm home of Leanne over the last 2 weeks is exactly 5", Verdict.Met)]
    [InlineData("calm home of Kai is at least 1", Verdict.NotRecorded)]
    public void AScaleHasALatestAnExtremeAndAnAverageValue(string condition, Verdict verdict) => Assert.Equal(
        verdict,
        Judged(condition, "2026-02-06", "2026-01-16 calm home of Leanne: 7", "2026-01-30 calm home of Leanne: 5").Verdict);

    [Theory]
    [InlineData("2026-01-30", Verdict.Met)] // a fortnight of school after 16 January
    [InlineData("2026-02-02", Verdict.NotRecorded)]
    public void ThePromisedLatestValueIsNoOlderThanTwoPeriods(string asOf, Verdict verdict) =>
        Assert.Equal(verdict, Judged("register of Kai is at least 90%", asOf, "2026-01-16 register of Kai: 9 of 10").Verdict);

    [Theory]
    [InlineData("incidents are down by at least 60% in the last 6 months compared with the 6 months before the start", Verdict.Met)]
    [InlineData("incidents are down by at least 61% in the last 6 months compared with the 6 months before the start", Verdict.NotMet)]
    [InlineData("incidents are down by at least 3 in the last 6 months compared with the 6 months before the start", Verdict.Met)]
    [InlineData("incidents are down by at least a half in the last 6 months compared with the 6 months before the start", Verdict.Met)]
    [InlineData("incidents are down by at least 20% in the last 3 months compared, month for month, with the 6 months before the start", Verdict.Met)]
    [InlineData("calm home of Kai is up by at least 3 since the start", Verdict.Met)]
    [InlineData("calm home of Kai is up by at least 4 since the start", Verdict.NotMet)]
    [InlineData("calm home of Leanne is up by at least 4 since the start", Verdict.TooEarly)] // only one record
    public void AChangeIsHeldAgainstItsBaseline(string condition, Verdict verdict) => Assert.Equal(
        verdict,
        Judged(
            condition,
            "2026-07-06",
            "2026-01-05 incidents from 6 July 2025 to 5 January 2026: 5",
            "2026-05-16 incidents: 2",
            "2026-01-16 calm home of Kai: 4",
            "2026-01-16 calm home of Leanne: 4",
            "2026-06-16 calm home of Kai: 7").Verdict);

    [Theory]
    [InlineData("2026-07-04", Verdict.TooEarly)] // 6 months before still hold a day of the baseline
    [InlineData("2026-07-05", Verdict.DoesNotApply)]
    public void AWindowThatOverlapsItsBaselineIsTooEarly(string asOf, Verdict verdict) => Assert.Equal(
        verdict,
        Judged(
            "incidents are down by at least 60% in the last 6 months compared with the 6 months before the start",
            asOf,
            "2026-01-05 incidents from 6 July 2025 to 5 January 2026: 0").Verdict);

    static (Verdict Verdict, ReasonCode Reason) Why(Judgement judgement) => (judgement.Verdict, judgement.Reason.Code);
}
