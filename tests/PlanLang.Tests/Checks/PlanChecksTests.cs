using PlanLang.Checks;
using PlanLang.Diagnostics;
using PlanLang.Parsing;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Checks;

public class PlanChecksTests
{
    const string FirstFamily = "examples/first-family";
    const string Smallest = "examples/smallest/harper.plan";

    [Fact]
    public void TheFirstFamilyHasNoErrorEvenWhenItHasSigned() =>
        Assert.DoesNotContain(OfFirstFamily(), diagnostic => diagnostic.Severity == Severity.Error);

    [Fact]
    public void TheFirstFamilyHasOneWarningAboutItsReturns() =>
        Assert.Equal(["PL0324"], OfFirstFamily().Select(diagnostic => diagnostic.Code).Distinct());

    [Fact]
    public void TheSmallestPlanHasNoErrorAndThreeThingsToTalkAbout() =>
        Assert.Equal(
            [("PL0525", Severity.Warning), ("PL0526", Severity.Warning), ("PL0528", Severity.Warning)],
            Checked.Of(Repository.Read(Smallest)).Select(each => (each.Code, each.Severity)).Order());

    [Theory]
    [InlineData("    who: Leanne, Kai\n", "PL0520")]
    [InlineData("    when: every day\n", "PL0521")]
    [InlineData("  by: 17 July 2026\n", "PL0523")]
    public void WhatIsMissingIsAWarningUntilTheContractIsSigned(string line, string code)
    {
        var plan = SourceText.From(Repository.Read(Smallest).Replace(line, "", StringComparison.Ordinal));

        Assert.Equal(Severity.Warning, Checked.Of(plan, Progress.None).Single(each => each.Code == code).Severity);
        Assert.Equal(
            Severity.Error, Checked.Of(plan, Progress.None with { Contract = Signing.Signed }).Single(each => each.Code == code).Severity);
    }

    [Theory]
    [InlineData("who: Leanne, Kai", "who: Kay", "PL0201")]
    [InlineData("by: 17 July 2026", "by: 31 June 2026", "PL0304")]
    [InlineData("when: every day", "when: evry day", "PL0113")]
    public void ALineWithAMistakeInItIsNotMissingAsWell(string line, string mistaken, string code)
    {
        var codes = Checked.Codes(Repository.Read(Smallest).Replace(line, mistaken, StringComparison.Ordinal)).ToList();

        Assert.Single(codes, code);
        Assert.DoesNotContain(codes, each => each is "PL0520" or "PL0521" or "PL0523");
    }

    [Theory]
    [InlineData("ends when: no asb incidents for 8 weeks", "ends on: 17 July 2026")]
    [InlineData("decided by: Jo", "decided with: Jo")]
    [InlineData("told on: 13 January 2026", "told at: 13 January 2026")]
    public void ALineOfASanctionThatBeginsAsItShouldIsNotMissingAsWell(string line, string mistaken)
    {
        var plan = Repository.Read("tests/PlanLang.Tests/Cases/good/safeguards/sanction-with-support.plan");

        Assert.Single(Checked.Codes(plan.Replace(line, mistaken, StringComparison.Ordinal)));
    }

    [Fact]
    public void GoalsThatAreMetDoNotCountAsOpen()
    {
        var plan = SourceText.From(string.Concat(Enumerable.Range(1, 5).Select(number => $"goal g{number}: Goal {number}\n"))
            .Insert(0, "plan: The Harper family\n  started: 6 January 2026\n"));

        Assert.Contains("PL0527", Checked.Of(plan, Progress.None).Select(each => each.Code));
        Assert.DoesNotContain("PL0527", Checked.Of(plan, Progress.None with { GoalsMet = ["g2"] }).Select(each => each.Code));
    }

    static ImmutableArray<Diagnostic> OfFirstFamily() => Checked.Of(
        SourceText.From(Repository.Read($"{FirstFamily}/harper.plan"), "harper.plan"),
        new Progress(Signing.Signed, []),
        [.. Repository.Files($"{FirstFamily}/libraries", "*.plan").Select(path => PlanParser.Parse(SourceText.From(Repository.Read(path), path)))]);
}
