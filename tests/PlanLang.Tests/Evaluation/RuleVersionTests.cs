using PlanLang.Evaluation;
using PlanLang.Records;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

public class RuleVersionTests
{
    const string Suitable = """
        result education: Suitable education
          in force: 1 September 2025 to 31 March 2026
          when: unauthorised absence of Kai is less than 15% in Autumn 2025
        result education: Suitable education
          in force: 1 April 2026 to 31 March 2027
          when: unauthorised absence of Kai is less than 10% in Autumn 2025
        """;

    const string Relevant = """
        criteria eligible: Referred
          when any of
            crime and asb: at least 1 asb incident in the last 6 months
            work: any adult has been out of work for 1 day
            police, 1 January 2025 to 31 December 2025: at least 1 offence of Kai in the last 6 months
        result progress: Progress
          when all of, where relevant
            Crime and ASB: no asb incidents for 8 weeks
            work: any adult has been in work for 13 weeks
            police: no offences of Kai for 8 weeks
            schooling: goal school is met
        """;

    [Theory]
    [InlineData("2025-08-31", Verdict.DoesNotApply)]
    [InlineData("2026-03-31", Verdict.Met)]
    [InlineData("2026-04-01", Verdict.NotMet)]
    [InlineData("2027-03-31", Verdict.NotMet)]
    [InlineData("2027-04-01", Verdict.DoesNotApply)]
    public void TheVersionInForceOnTheDayCounts(string asOf, Verdict verdict)
    {
        var result = Assert.Single(Claims.Assessed(
            Suitable, asOf, "2025-08-30 unauthorised absence of Kai in Autumn 2025: 13 of 100").Results);

        Assert.Equal(verdict, result.When?.Verdict);
    }

    [Fact]
    public void ARuleThatIsNotInForceSaysWhenItWas()
    {
        var when = Assert.Single(Claims.Assessed(Suitable, "2027-04-01").Results).When;

        Assert.Equal((ReasonCode.NotInForce, On("2026-04-01")), (when?.Reason.Code, when?.Window?.From));
    }

    [Fact]
    public void ALibraryThatIsNoLongerInForceClaimsNothing()
    {
        var plan = Claims.With("", """
            library: Programme
              in force: 1 April 2012 to 31 March 2015
            result progress: Progress
              when: no asb incidents for 8 weeks
              pays: £700
            """);

        var result = Assert.Single(Assessor.Assess(plan, Diary.Empty, On("2026-07-20"), On("2026-07-20")).Results);

        Assert.False(result.IsMet);
        Assert.Equal(Verdict.DoesNotApply, result.When?.Verdict);
    }

    [Fact]
    public void PartsDropOutWhoseNamesakeWasNoProblemAtTheStart()
    {
        var parts = Parts("2025-12-01 asb incidents: 1", "2026-01-05 work of Leanne: in work");

        Assert.Equal([Verdict.Met, Verdict.DoesNotApply, Verdict.DoesNotApply, Verdict.NotMet], parts.Select(part => part.Verdict));
        Assert.Equal(ReasonCode.NotRelevant, parts[1].Reason.Code);
    }

    [Fact]
    public void WhatWasUnknownAtTheStartStaysIn()
    {
        var parts = Parts("2026-02-01 work of Leanne: out of work");

        Assert.Equal(Verdict.NotMet, parts[1].Verdict);
    }

    [Fact]
    public void WhatWasRecordedAfterTheStartDoesNotMakeAPartRelevant()
    {
        var parts = Parts("2025-06-01 asb incidents: none", "2026-01-20 asb incidents: 1");

        Assert.Equal(Verdict.DoesNotApply, parts[0].Verdict);
    }

    [Theory]
    [InlineData("2025-12-31", Verdict.Met)]
    [InlineData("2026-01-01", Verdict.DoesNotApply)]
    public void ALineWithAPeriodAppliesOnlyThen(string asOf, Verdict verdict)
    {
        var criteria = Assert.Single(Claims.Assessed(Relevant, asOf, "2025-12-01 offences of Kai: 1").Criteria);

        Assert.Equal(verdict, criteria.When?.Parts[2].Verdict);
    }

    static ImmutableArray<Judgement> Parts(params string[] records) =>
        Assert.Single(Claims.Assessed(Relevant, "2026-07-20", records).Results).When?.Parts ?? [];
}
