using PlanLang.Evaluation;
using PlanLang.Model;
using static PlanLang.Tests.Evaluation.Asked;

namespace PlanLang.Tests.Evaluation;

public class SanctionStatusTests
{
    const string Ladder =
        """
        goal neighbours: We get on with our neighbours
          met when: no incidents for 8 weeks
          action talk: Dana and Leanne meet the neighbours
            who: Dana
            when: every 2 weeks
            from: 20 January 2026
        sanction warning: Jo comes to talk
          given to: Leanne
          power: clause 4.1
          told on: 13 January 2026
          support: action talk
          may be considered when: at least 1 incident in the last 4 weeks
          decided by: Dana
          ends when: no incidents for 4 weeks
        sanction letter: A letter may come
          given to: Leanne
          power: clause 4.2
          told on: 13 January 2026
          support: action talk
          may be considered when: at least 2 incidents in the last 4 weeks
          after: sanction warning
          decided by: Dana
          ends when: no incidents for 8 weeks
        contract: Family contract
          signed by: Leanne

        """;

    const string Signed = "2026-01-13 contract signed by Leanne";
    const string Talked = "2026-01-20 action talk: kept";

    [Theory]
    [InlineData("2026-01-13", SanctionStatus.NotReached)] // an incident of the day of telling is not seen
    [InlineData("2026-01-14", SanctionStatus.MayBeConsidered)]
    public void OnlyRecordsAfterTheDayOfTellingAreSeen(string incident, SanctionStatus status) =>
        Assert.Equal(status, Standing("warning", "2026-01-16", Signed, $"{incident} incidents: 1").Status);

    [Fact]
    public void EveryReasonToWaitIsGivenInItsOrder()
    {
        var letter = Standing("letter", "2026-02-04", "2026-01-20 incidents: 1", "2026-01-22 incidents: 1");

        Assert.Equal(SanctionStatus.MustWait, letter.Status);
        Assert.Equal([WaitCode.Contract, WaitCode.Ladder, WaitCode.Support], letter.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void BeforeTheDayOfTellingAllRecordsAreSeenAndItMustWait()
    {
        var warning = Standing("warning", "2026-01-12", "2026-01-07 incidents: 1");

        Assert.Equal(SanctionStatus.MustWait, warning.Status);
        Assert.Equal([WaitCode.Told, WaitCode.Contract], warning.Reasons.Select(reason => reason.Code));
    }

    [Theory]
    [InlineData("skipped, decided by Dana, it was an emergency", SanctionStatus.MayBeConsidered)]
    [InlineData("used, decided by Dana", SanctionStatus.MayBeConsidered)]
    [InlineData("not used, decided by Dana, they talked", SanctionStatus.MustWait)]
    public void ARungMustBeUsedOrSkipped(string decision, SanctionStatus status)
    {
        var letter = Standing(
            "letter",
            "2026-01-24",
            Signed,
            Talked,
            "2026-01-20 incidents: 1",
            "2026-01-22 incidents: 1",
            $"2026-01-23 sanction warning: {decision}");

        Assert.Equal(status, letter.Status);
    }

    [Theory]
    [InlineData("2026-02-12", SanctionStatus.InForce)]
    [InlineData("2026-02-13", SanctionStatus.Ended)] // four weeks from 16 January are free
    [InlineData("2026-03-01", SanctionStatus.Ended)]
    public void ItIsInForceUntilItsEndIsMet(string asOf, SanctionStatus status) => Assert.Equal(
        status,
        Standing("warning", asOf, Signed, "2026-01-16 incidents: 1", "2026-01-17 sanction warning: used, decided by Dana").Status);

    [Theory]
    [InlineData("2026-01-25", null, SanctionStatus.NotReached)]
    [InlineData("2026-01-30", "2026-01-30 incidents: 1", SanctionStatus.MayBeConsidered)]
    [InlineData("2026-01-30", "2026-01-30 incidents: none", SanctionStatus.NotReached)]
    public void AfterNotUsedALaterRecordMustMakeItTrueAgain(string asOf, string? later, SanctionStatus status)
    {
        string[] records =
        [
            Signed, Talked, "2026-01-16 incidents: 1", "2026-01-17 sanction warning: not used, decided by Dana, they talked",
            .. later is null ? (string[])[] : [later],
        ];

        Assert.Equal(status, Standing("warning", asOf, records).Status);
    }

    [Theory]
    [InlineData(null, SanctionStatus.Ended)]
    [InlineData("2026-01-27 incidents: 1", SanctionStatus.MayBeConsidered)]
    public void AfterItEndedOnlyLaterRecordsCount(string? later, SanctionStatus status)
    {
        string[] records =
        [
            Signed,
            Talked,
            "2026-01-16 incidents: 1",
            "2026-01-17 sanction warning: used, decided by Dana",
            "2026-01-26 sanction warning: ended",
            .. later is null ? (string[])[] : [later],
        ];

        Assert.Equal(status, Standing("warning", "2026-01-28", records).Status);
    }

    static SanctionAssessment Standing(string id, string asOf, params string[] records) =>
        Assessed(Ladder, asOf, records).Sanctions.Single(one => one.Sanction.Id == id);
}
