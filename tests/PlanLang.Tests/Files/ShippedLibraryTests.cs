using PlanLang.Binding;
using PlanLang.Evaluation;
using PlanLang.Formatting;
using PlanLang.Model;
using PlanLang.Parsing;
using PlanLang.Syntax;
using PlanLang.Tests.Cli;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Files;

public class ShippedLibraryTests
{
    public static TheoryData<string> Libraries { get; } = [.. Repository.Files("src/PlanLang/Data/libraries", "*.plan")];

    public static TheoryData<string> Families { get; } = [.. Repository.Files("tests/PlanLang.Tests/Cases/libraries", "*.plan")];

    [Fact]
    public void TheCalendarsHaveAsManySchoolDaysAsTheirSourcesSay()
    {
        var result = CommandLine.Run(Repository.Full("examples/calendars"), "test");

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains("All 8 expectations hold.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryCalendarSaysWhereItsDatesComeFrom() =>
        Assert.All(Repository.Files("examples/calendars", "*.plan"), path =>
        {
            var library = Parsed(path);

            Assert.Empty(library.Diagnostics.Concat(PlanBinder.Bind(library, []).Diagnostics));
            Assert.NotNull(FileHead.Of(library)?.Line("source"));
            Assert.NotNull(FileHead.Of(library)?.Line("in force"));
        });

    /// <summary>Ways of measuring, which nobody brought into force.</summary>
    static readonly ImmutableArray<string> Instruments =
        ["goal-attainment-scaling.plan", "goal-based-outcomes.plan", "scaling-questions.plan"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void ALibraryHasNoMistakeAndTheHouseForm(string path)
    {
        var file = Parsed(path);

        Assert.Empty(file.Diagnostics.Concat(PlanBinder.Bind(file, Shipped).Diagnostics).Select(one => one.Message));
        Assert.Equal(Repository.Read(path), PlanFormatter.Format(file));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void EveryRuleSaysWhereItComesFromAndWhenItCounts(string path)
    {
        var rules = RulesOf(path);

        Assert.All(rules, rule => Assert.NotNull(rule.Origin.Source));
        Assert.All(rules, rule => Assert.NotEqual(Instruments.Contains(Path.GetFileName(path)), rule.Origin.InForce is not null));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void TheExamplesOfALibraryHold(string path)
    {
        using var folder = new TemporaryFolder();

        var result = folder.Run("test", Path.GetFileNameWithoutExtension(path));

        Assert.Equal((0, ""), (result.Status, result.Status == 0 ? result.Error : result.Output + result.Error));
        Assert.Matches(@"All \d+ expectations hold\.", result.Output);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void EveryVersionOfARuleHasAnExampleInWhichItIsMetAndOneInWhichItIsNot(string path)
    {
        var outcomes = LibraryExamples.Of(Parsed(path), Shipped).SelectMany(example => example.Outcomes).ToImmutableArray();

        Findings.None(
            from rule in RulesOf(path)
            from standing in new[] { "met", "not met" }
            where !outcomes.Any(outcome => IsAbout(rule, outcome) && outcome.Found.Contains(standing))
            select $"{rule.Id}, in force {rule.Origin.InForce}, is '{standing}' in no example");
    }

    static bool IsAbout(Rule rule, ExpectationOutcome outcome) => outcome.Expected.Of is ExpectedPart part
        && Names.Same(part.Id, rule.Id)
        && part.Kind == (rule is Criteria ? ExpectedKind.Criteria : ExpectedKind.Result)
        && rule.Origin.IsInForce(outcome.On);

    [Theory]
    [MemberData(nameof(Families))]
    public void WhatIsExpectedOfAFamilyThatUsesOneHolds(string path)
    {
        using var folder = new TemporaryFolder();
        folder.WithCopy("family.plan", path).WithCopy("family.record", path.Replace(".plan", ".record", StringComparison.Ordinal));

        var result = folder.Run("test", "family.plan");

        Assert.Equal((0, ""), (result.Status, result.Status == 0 ? result.Error : result.Output + result.Error));
        Assert.Matches(@"All \d+ expectations hold\.", result.Output);
    }

    static FileSyntax Parsed(string path) => PlanParser.Parse(SourceText.From(Repository.Read(path), path));

    static ImmutableArray<FileSyntax> Shipped => [.. Libraries.Select(row => Parsed(row.Data))];

    /// <summary>Criteria and results of the library in all their versions, as its first example has them.</summary>
    static ImmutableArray<Rule> RulesOf(string path)
    {
        var plan = PlanBinder.Bind(ExampleFiles.Of(Parsed(path)).First(), Shipped).Plan;

        return [.. from rule in (plan?.Criteria ?? []).Concat<Rule>(plan?.Results ?? []) where rule.At.Source.Path == path select rule];
    }
}
