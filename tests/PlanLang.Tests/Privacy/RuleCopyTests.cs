using PlanLang.Privacy;
using PlanLang.Tests.Evaluation;

namespace PlanLang.Tests.Privacy;

public class RuleCopyTests
{
    const string Rules = """
        criteria eligible: Referred
          when: at least 1 asb incident in the last 12 months
        result progress: Less trouble
          seen by: team, family
          when: no asb incidents for 8 weeks
        result work: Somebody works
          when: any adult has been in work for 13 weeks
        score goals: goal attainment scaling
          seen by: team, family
          goal school: weight 3
        score hidden: goal attainment scaling
          goal school: weight 1
        expect on 17 February 2026
          goal school
        """;

    [Fact]
    public void WhatAServiceClaimsForIsTheTeamsUnlessItSaysOtherwise()
    {
        var whole = Claims.Assessed(Rules, "2026-07-20");

        var copy = AssessmentCopy.Of(whole, Audience.FamilyAtHome(whole.Plan));

        Assert.Empty(copy.Criteria);
        Assert.Equal(["progress"], copy.Results.Select(result => result.Result.Id));
        Assert.Equal(["goals"], copy.Scores.Select(score => score.Score.Id));
        Assert.Empty(copy.Plan.Expectations);
    }

    [Fact]
    public void TheTeamSeesAllOfIt()
    {
        var whole = Claims.Assessed(Rules, "2026-07-20");

        var copy = AssessmentCopy.Of(whole, Audience.Team(whole.Plan));

        Assert.Equal((1, 2, 2), (copy.Criteria.Length, copy.Results.Length, copy.Scores.Length));
    }
}
