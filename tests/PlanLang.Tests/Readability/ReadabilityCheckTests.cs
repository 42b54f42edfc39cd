
namespace PlanLang.Tests.Readability;

public class ReadabilityCheckTests
{
    const string Long = "Kai gets up and eats something and finds his bag and puts on his shoes and waits at the door with his mum and his aunt for the bus";

    [Theory]
    [InlineData("Kai gets up.", "")]
    [InlineData(Long + ".", "PL0701 " + Long + ".")]
    [InlineData(Long + ". Then he goes.", "PL0701 " + Long + ".")]
    [InlineData("Kai gets up and eats something and finds his bag and puts on his shoes and waits on Tuesday 6 January 2026 for Dana Okafor of the Family Intervention Team.", "")]
    [InlineData("The TAF helps with CIN.", "PL0702 TAF,PL0702 CIN")]
    [InlineData("Kai engages with us.", "PL0702 engages")]
    [InlineData("Kai likes TV and the HSW.", "PL0703 HSW")]
    [InlineData("Kai likes the Harbour Street Workshop (HSW), and HSW likes Kai.", "")]
    [InlineData("Leanne failed to come.", "PL0706 failed to")]
    [InlineData("Dana failed to come.", "")]
    [InlineData("It begins on 14/01/2026, w/c 12 January.", "PL0707 14/01/2026,PL0707 w/c")]
    [InlineData("Kai had 3 of 4 and 9.30 is early.", "")]
    [InlineData("Kai had 10 missed sessions.", "PL0708 sessions")]
    [InlineData("Kai will commence in May.", "PL0709 commence")]
    public void AStrengthIsReadAsTheFamilyReadsIt(string strength, string findings) =>
        Assert.Equal(findings, string.Join(',', Read.Findings(Read.Plan(strength: strength))));

    [Theory]
    [InlineData("Kai will be supported", "PL0704 be supported")]
    [InlineData("Shoes are bought", "PL0704 are bought")]
    [InlineData("Kai is driven to school by Dana", "")]
    [InlineData("Dana pays for the bike to be mended", "")]
    [InlineData("Kai says when he is tired", "")]
    [InlineData("The music is off at ten", "")]
    public void AnActionSaysWhoActs(string action, string findings) =>
        Assert.Equal(findings, string.Join(',', Read.Findings(Read.Plan(action: action))));

    [Theory]
    [InlineData("Kai will not truant", "PL0705 will not")]
    [InlineData("Kai is in school on time", "")]
    public void AChildsGoalSaysWhatThereWillBe(string goal, string findings) =>
        Assert.Equal(findings, string.Join(',', Read.Findings(Read.Plan(goal: goal))));

    [Fact]
    public void WhatTheFamilySaidStaysAsItIs() => Assert.Empty(Read.Of(Read.Plan()));

    [Fact]
    public void WhatOnlyTheTeamReadsIsNotLookedAt()
    {
        var plan = Read.Plan() + "\nworries\n  - Leanne failed to engage with the CIN process.\nnote\n  Chaotic w/c 14/01.";

        Assert.Empty(Read.Of(plan));
    }

    [Fact]
    public void WhatSeveralReadIsToldOnce() => Assert.Single(Read.Of(Read.Plan(strength: "Kai engages.")));

    [Fact]
    public void AReaderOfEasyReadGetsShortSentences()
    {
        var plan = Read.Plan(strength: "Leanne gets up early and makes tea and packs the bags and finds the shoes and waits.");

        Assert.Equal(
            ["", "PL0701"],
            new[] { plan, plan.Replace("mother", "mother, easy read") }.Select(each => string.Join(',', Read.Of(each).Select(one => one.Code))));
    }

    [Fact]
    public void AFixPutsThePlainerWordInPlace()
    {
        var plan = Read.Plan(action: "Commence the course");

        var found = Assert.Single(Read.Of(plan));

        Assert.Equal(("Start", "Commence"), (found.Fix?.Replacement, found.Source[found.Span]));
    }
}
