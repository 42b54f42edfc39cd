using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;
using PlanLang.Tests.Support;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Binding;

public class RuleTests
{
    const string Rules = """
        criteria eligible: Referred to the programme
          when at least 1 of
            asb: at least 1 asb incident in the last 12 months
          otherwise: refer to the CAF team
        result progress: Less trouble
          when all of, where relevant
            asb: no asb incidents for 8 weeks
          pays: £700
          not with: result work
        result work: Somebody has work
          source: Framework, paragraph 4
          in force: 1 April 2026 to 31 March 2027
          when: goal school is met
        score goals: goal attainment scaling
          goal school: weight 3
          goal neighbours: weight 1
        """;

    const string Library = """
        library: Programme
          in force: 1 April 2025 to 31 March 2026
          source: Financial framework
        result progress: Less trouble
          when: at most 2 asb incidents in the last 6 months
        result progress: Less trouble
          in force: 1 April 2026 to 31 March 2027
          when: no asb incidents in the last 6 months
        expect on 17 February 2026
          goal school
        """;

    [Fact]
    public void EveryGoalOfAScoreIsEveryOtherThatHasAName()
    {
        var score = Assert.Single(Plan("score goals: Ours\n  goal neighbours: weight 3\n  every goal: weight 1").Scores);

        Assert.Equal(["neighbours 3", "school 1"], score.Weights.Select(one => $"{one.Goal} {one.Weight}"));
    }

    [Fact]
    public void ARuleWhoseEndIsNotKnownIsInForceFromItsFirstDayOn()
    {
        var origin = Assert.Single(Plan("result quiet: Quiet\n  in force: from 19 August 2024\n  when: goal school is met").Results).Origin;

        Assert.False(origin.IsInForce(On("2024-08-18")));
        Assert.True(origin.IsInForce(On("2024-08-19")));
        Assert.True(origin.IsInForce(DateOnly.MaxValue));
        Assert.Equal("from 19 August 2024", $"{origin.InForce}");
    }

    [Fact]
    public void ARuleWithoutATitleIsCalledByItsName()
    {
        var plan = Plan("result fewer rows\n  when: goal school is met\ncriteria eligible\n  when: goal school is not met");

        Assert.Equal(("fewer rows", "fewer rows"), (plan.Results[0].Id, plan.Results[0].Title.Text));
        Assert.Equal(("eligible", "eligible"), (plan.Criteria[0].Id, plan.Criteria[0].Title.Text));
    }

    [Fact]
    public void CriteriaSayWhenTheyAreMetAndWhatHappensOtherwise()
    {
        var criteria = Assert.Single(Plan(Rules).Criteria);

        Assert.Equal(("eligible", "refer to the CAF team"), (criteria.Id, criteria.Otherwise?.Text));
        Assert.Equal("asb", Assert.Single(Assert.IsType<ListCondition>(criteria.When).Parts).Label);
    }

    [Fact]
    public void AResultSaysWhatItPaysAndBesideWhatItIsNotPaid()
    {
        var results = Plan(Rules).Results;

        Assert.Equal((700, "work"), (results[0].Pays, Assert.Single(results[0].NotWith)));
        Assert.Equal(Relevance.WhereRelevant, Assert.IsType<ListCondition>(results[0].When).Relevance);
        Assert.Equal("Framework, paragraph 4", results[1].Origin.Source?.Text);
        Assert.Equal(new Window(On("2026-04-01"), On("2027-03-31")), results[1].Origin.InForce);
    }

    [Fact]
    public void AScoreWeighsGoals() =>
        Assert.Equal([new GoalWeight("school", 3), new GoalWeight("neighbours", 1)], Assert.Single(Plan(Rules).Scores).Weights);

    [Fact]
    public void ARuleWithoutAPeriodOrSourceHasThoseOfItsLibrary()
    {
        var results = Plan("", Library).Results;

        Assert.Equal(["2025-04-01", "2026-04-01"], results.Select(result => $"{result.Origin.InForce?.From:yyyy-MM-dd}"));
        Assert.Equal("Financial framework", results[1].Origin.Source?.Text);
    }

    [Fact]
    public void ThePlansOwnRuleWinsOverAllVersionsOfItsLibraries() =>
        Assert.Equal(["progress", "work"], Plan(Rules, Library).Results.Select(result => result.Id));

    [Fact]
    public void TheExpectationsOfALibraryComeAfterThoseOfThePlan() =>
        Assert.Equal(
            [On("2026-03-01"), On("2026-02-17")],
            Plan("expect on 1 March 2026\n  goal school is under way", Library).Expectations.Select(one => one.On));

    [Theory]
    [InlineData("goal school is not met", Polarity.Is, "not met")]
    [InlineData("goal school is not on track", Polarity.IsNot, "on track")]
    [InlineData("goal school", Polarity.Is, "met")]
    [InlineData("sanction warning letter is not reached", Polarity.Is, "not reached")]
    [InlineData("action shoes is not due", Polarity.Is, "not due")]
    [InlineData("criteria eligible is too early", Polarity.Is, "too early")]
    [InlineData("result progress is not paid", Polarity.IsNot, "paid")]
    [InlineData("result progress does not apply", Polarity.Is, "does not apply")]
    [InlineData("score goals is 60", Polarity.Is, "60.00")]
    [InlineData("score goals is not recorded", Polarity.Is, "not recorded")]
    [InlineData("no asb incidents for 8 weeks", Polarity.Is, "met")]
    public void AnExpectationSaysHowSomethingStands(string line, Polarity polarity, string standing)
    {
        var expected = Assert.Single(Assert.Single(Plan($"{Rules}\nexpect on 17 February 2026\n  {line}").Expectations).Lines);

        Assert.Equal((polarity, standing), (expected.Polarity, expected.Standing));
    }

    [Theory]
    [InlineData("expect on 17 February 2026\n  result [|progres|] is met", "PL0225")]
    [InlineData("expect on 17 February 2026\n  goal [|schol|] is met", "PL0203")]
    [InlineData("expect on 17 February 2026\n  goal school is [|in force|]", "PL0416")]
    [InlineData("expect on 17 February 2026\n  [|sanction warning letter|]", "PL0416")]
    [InlineData("expect on 17 February 2026\n  goal school [|is 60|]", "PL0416")]
    [InlineData("expect on 17 February 2026\n  no [|asb incidences|] for 8 weeks is met", "PL0202")]
    [InlineData("[|expect on|] 17 February 2026", "PL0228")]
    [InlineData("expect on [|3 months after closing|]\n  goal school", "PL0321")]
    [InlineData("result [|calm|]: Calm\n  pays: £700", "PL0224")]
    [InlineData("criteria [|calm|]: Calm", "PL0224")]
    [InlineData("result calm: Calm\n  when: no asb incidents for 8 weeks\n  not with: [|goal school|]", "PL0219")]
    [InlineData("result calm: Calm\n  when: no asb incidents for 8 weeks\n  not with: result [|clam|]", "PL0225")]
    [InlineData("result calm: Calm\n  when: no asb incidents for 8 weeks\n  not with: [|result calm|]", "PL0227")]
    [InlineData("score [|calm|]: Calm", "PL0226")]
    [InlineData("score calm: Calm\n  goal [|schol|]: weight 3", "PL0203")]
    [InlineData("score calm: Calm\n  goal school: weight 3\n  goal [|school|]: weight 1", "PL0210")]
    [InlineData("result [|calm and quiet|]: Calm\n  when: goal school is met", "PL0213")]
    [InlineData("result calm: Calm\n  when: goal school is met\nresult [|calm|]: Calm\n  when: goal school is met", "PL0210")]
    [InlineData(
        "result calm: Calm\n  in force: 1 April 2025 to 31 March 2026\n  when: goal school is met\n"
        + "result [|calm|]: Calm\n  in force: 31 March 2026 to 1 April 2027\n  when: goal school is met",
        "PL0223")]
    public void AMistakeIsReportedAtItsWords(string lines, string code)
    {
        var plan = Marked.Parse(PlanText.With("file", lines));

        var diagnostic = Assert.Single(Bound.From(plan.Text).Diagnostics);

        Assert.Equal((code, plan.Span), (diagnostic.Code, diagnostic.Span));
    }

    static Plan Plan(string lines, params string[] libraries)
    {
        var text = libraries.Length == 0 ? PlanText.With("file", lines) : PlanText.With("plan", "uses: programme") + "\n" + lines;
        var bound = Bound.From(text, libraries);
        Assert.Empty(bound.Diagnostics.Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message}"));

        return Assert.IsType<Plan>(bound.Plan);
    }
}
