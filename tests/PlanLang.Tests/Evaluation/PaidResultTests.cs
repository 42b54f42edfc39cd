using PlanLang.Evaluation;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

/// <summary>The rows of the payment rules of 2012 and 2015 that conditions can say.</summary>
public class PaidResultTests
{
    const string Reduction =
        "asb incidents are down by at least 60% in the last 6 months compared with the 6 months before the start";

    const string OneThird =
        "offences of all children together are down by at least a third in the last 6 months compared with the 6 months before the start";

    const string ThirtyThree =
        "offences of all children together are down by at least 33% in the last 6 months compared with the 6 months before the start";

    const string Rules = """
        result progress: Education, crime and anti-social behaviour
          when: no asb incidents in the last 6 months
          pays: £700
          not with: result continuous employment
        result progress to work: Somebody trains
          when: any adult has been in training for 1 day
          pays: £100
        result continuous employment: Somebody works
          when: any adult has been in work for 13 weeks
          pays: £800
          not with: result progress to work
        """;

    [Theory]
    [InlineData("5", "2", Verdict.Met)]
    [InlineData("5", "3", Verdict.NotMet)]
    [InlineData("12", "4", Verdict.Met)]
    [InlineData("12", "5", Verdict.NotMet)]
    [InlineData("1", "none", Verdict.Met)]
    [InlineData("1", "1", Verdict.NotMet)]
    [InlineData("none", "none", Verdict.DoesNotApply)]
    public void IncidentsFallBySixtyPerCent(string before, string after, Verdict verdict) =>
        Assert.Equal(verdict, Claims.Result(
            Reduction,
            "2026-07-06",
            $"2026-01-05 asb incidents from 6 July 2025 to 5 January 2026: {before}",
            $"2026-06-01 asb incidents: {after}"));

    [Theory]
    [InlineData("3", "2", Verdict.Met, Verdict.Met)]
    [InlineData("100", "67", Verdict.NotMet, Verdict.Met)]
    [InlineData("100", "68", Verdict.NotMet, Verdict.NotMet)]
    [InlineData("4", "3", Verdict.NotMet, Verdict.NotMet)]
    [InlineData("2", "1", Verdict.Met, Verdict.Met)]
    public void AThirdIsMoreThanThirtyThreePerCent(string before, string after, Verdict third, Verdict percent)
    {
        string[] records =
        [
            $"2026-01-05 offences of Kai from 6 July 2025 to 5 January 2026: {before}",
            "2026-01-05 offences of Mia from 6 July 2025 to 5 January 2026: none",
            $"2026-06-01 offences of Kai: {after}",
        ];

        Assert.Equal(
            (third, percent),
            (Claims.Result(OneThird, "2026-07-06", records), Claims.Result(ThirtyThree, "2026-07-06", records)));
    }

    [Fact]
    public void TheChildrenTogetherMayDoBetterThoughOneDoesWorse() =>
        Assert.Equal(Verdict.Met, Claims.Result(
            OneThird,
            "2026-07-06",
            "2026-01-05 offences of Kai from 6 July 2025 to 5 January 2026: 4",
            "2026-01-05 offences of Mia from 6 July 2025 to 5 January 2026: 1",
            "2026-06-01 offences of Mia: 2"));

    [Theory]
    [InlineData("149 of 1000", "10 of 1000", Verdict.Met)]
    [InlineData("150 of 1000", "10 of 1000", Verdict.NotMet)]
    [InlineData("10 of 1000", "150 of 1000", Verdict.NotMet)]
    [InlineData("0 of 0", "10 of 1000", Verdict.Met)]
    [InlineData("0 of 0", "0 of 0", Verdict.DoesNotApply)]
    public void EachChildMissesLessThanFifteenPerCent(string kai, string mia, Verdict verdict) =>
        Assert.Equal(verdict, Claims.Result(
            "unauthorised absence of each child is less than 15% over the last 3 terms",
            "2026-07-20",
            [.. Terms("Kai", kai), .. Terms("Mia", mia)]));

    [Fact]
    public void ATermWithoutARecordIsNotPassedOver() =>
        Assert.Equal(Verdict.NotRecorded, Claims.Result(
            "unauthorised absence of Kai is less than 15% in each of the last 3 terms",
            "2026-07-20",
            "2025-12-19 unauthorised absence of Kai in Autumn 2025: 1 of 100",
            "2026-07-17 unauthorised absence of Kai in Summer 2026: 1 of 100"));

    [Fact]
    public void TwoTermsAreTooEarlyForThree() =>
        Assert.Equal(Verdict.TooEarly, Claims.Result(
            "unauthorised absence of Kai is less than 15% in each of the last 3 terms",
            "2026-04-01",
            "2025-12-19 unauthorised absence of Kai in Autumn 2025: 1 of 100",
            "2026-03-27 unauthorised absence of Kai in Spring 2026: 1 of 100"));

    [Theory]
    [InlineData(2, Verdict.Met, Verdict.Met)]
    [InlineData(3, Verdict.NotMet, Verdict.Met)]
    [InlineData(4, Verdict.NotMet, Verdict.NotMet)]
    public void ThreeExclusionsAreTooManyForOneRuleAndNotForAnother(int exclusions, Verdict fewer, Verdict atMost)
    {
        string[] records =
        [
            .. Enumerable.Range(1, exclusions).Select(day => $"2026-02-0{day} exclusions of Kai: 1"),
            "2025-09-01 exclusions of Kai: none",
            "2025-09-01 exclusions of Mia: none",
        ];

        Assert.Equal(
            (fewer, atMost),
            (Claims.Result("fewer than 3 exclusions of each child in the last 3 terms", "2026-07-20", records),
                Claims.Result("at most 3 exclusions of each child in the last 3 terms", "2026-07-20", records)));
    }

    [Theory]
    [InlineData("540 of 1000", Verdict.Met)]
    [InlineData("539 of 1000", Verdict.NotMet)]
    public void ARiseByHalfIsOfTheEarlierValue(string later, Verdict verdict) =>
        Assert.Equal(verdict, Claims.Result(
            "unauthorised absence of Kai is up by at least 50% in Spring 2026 compared with Autumn 2025",
            "2026-04-01",
            "2025-12-19 unauthorised absence of Kai in Autumn 2025: 360 of 1000",
            $"2026-03-27 unauthorised absence of Kai in Spring 2026: {later}"));

    [Theory]
    [InlineData("2026-05-29", Verdict.NotMet)]
    [InlineData("2026-05-30", Verdict.Met)]
    public void ThirteenWeeksOfWorkAreNinetyOneDays(string asOf, Verdict verdict) =>
        Assert.Equal(verdict, Claims.Result(
            "any adult has been in work for 13 weeks",
            asOf,
            "2026-01-06 work of Leanne: out of work",
            "2026-03-01 work of Leanne: in work"));

    [Fact]
    public void AGapBetweenTwoJobsBreaksTheThirteenWeeks() =>
        Assert.Equal(Verdict.NotMet, Claims.Result(
            "any adult has been in work for 13 weeks",
            "2026-05-30",
            "2026-03-01 work of Leanne: in work",
            "2026-04-01 work of Leanne: out of work",
            "2026-04-04 work of Leanne: in work"));

    [Fact]
    public void ResultsThatDoNotExcludeEachOtherAreBothPaid() =>
        Assert.Equal(
            [("progress", 700), ("progress to work", 100)],
            Paid("2026-07-20", "2025-10-01 asb incidents: 1", "2026-05-01 work of Leanne: in training"));

    [Fact]
    public void OfTwoThatExcludeEachOtherTheOneThatWasMetFirstIsPaid()
    {
        string[] records = ["2026-01-20 asb incidents: 1", "2026-01-06 work of Leanne: in work"];

        Assert.Equal([("continuous employment", 800)], Paid("2026-07-20", records));
        Assert.Equal(0, Of("progress", "2026-07-20", records).Pays);
        Assert.Equal("continuous employment", Of("progress", "2026-07-20", records).PaidInstead?.Id);
    }

    [Fact]
    public void OfTwoMetOnOneDayTheOneWrittenFirstIsPaid() =>
        Assert.Equal(
            [("progress", 700)],
            Paid("2026-07-20", "2025-06-01 asb incidents: none", "2025-06-01 work of Leanne: in work"));

    [Fact]
    public void AResultThatIsNotMetKeepsNoOtherFromBeingPaid() =>
        Assert.Equal(
            [("continuous employment", 800)],
            Paid("2026-07-20", "2026-07-01 asb incidents: 1", "2026-01-06 work of Leanne: in work"));

    [Fact]
    public void ADecisionMakesAResultMetWithItsNameAndReason()
    {
        var result = Of(
            "progress",
            "2026-07-20",
            "2026-07-01 asb incidents: 1",
            "2026-07-10 result progress: by discretion, Dana, the one incident was not theirs");

        Assert.Equal((Verdict.NotMet, true, 700), (result.When?.Verdict, result.IsMet, result.Pays));
        Assert.Equal(
            ("Dana", "the one incident was not theirs", On("2026-07-10")),
            (result.Discretion?.By.Name, result.Discretion?.Reason, result.Discretion?.Day));
    }

    [Theory]
    [InlineData("2026-07-09", "2026-07-01 asb incidents: 1")]
    [InlineData("2026-07-20", "2025-06-01 asb incidents: none")]
    public void NoDecisionIsNamedBeforeItsDayOrWhereTheConditionIsMet(string asOf, string incidents) =>
        Assert.Null(Of("progress", asOf, incidents, "2026-07-10 result progress: by discretion, Dana, it was close").Discretion);

    static IEnumerable<string> Terms(string child, string sessions) =>
    [
        $"2025-12-19 unauthorised absence of {child} in Autumn 2025: {sessions}",
        $"2026-03-27 unauthorised absence of {child} in Spring 2026: {sessions}",
        $"2026-07-17 unauthorised absence of {child} in Summer 2026: {sessions}",
    ];

    static ResultAssessment Of(string id, string asOf, params string[] records) =>
        Claims.Assessed(Rules, asOf, records).Results.Single(result => result.Result.Id == id);

    static IEnumerable<(string Id, int Pounds)> Paid(string asOf, params string[] records) =>
        Claims.Assessed(Rules, asOf, records).Results
            .Where(result => result is { IsMet: true, PaidInstead: null })
            .Select(result => (result.Result.Id, (int)(result.Pays?.Numerator ?? 0)));
}
