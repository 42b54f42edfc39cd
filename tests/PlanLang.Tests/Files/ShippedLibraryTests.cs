using PlanLang.Binding;
using PlanLang.Formatting;
using PlanLang.Parsing;
using PlanLang.Tests.Cli;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Files;

public class ShippedLibraryTests
{
    public static TheoryData<string> Libraries { get; } = [.. Repository.Files("src/PlanLang/Data/libraries", "*.plan")];

    public static TheoryData<string> Families { get; } = [.. Repository.Files("tests/PlanLang.Tests/Cases/libraries", "*.plan")];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void ALibraryHasNoMistakeAndTheHouseForm(string path)
    {
        var file = PlanParser.Parse(SourceText.From(Repository.Read(path), path));

        Assert.Empty(file.Diagnostics.Concat(PlanBinder.Bind(file, []).Diagnostics).Select(one => one.Message));
        Assert.Equal(Repository.Read(path), PlanFormatter.Format(file));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void EveryRuleSaysWhereItComesFromAndWhenItCounts(string path)
    {
        var plan = Evaluation.Claims.With("", Repository.Read(path).Replace($"library: {NameOf(path)}", "library: Programme"));

        Assert.NotEmpty(plan.Results);
        Assert.All(plan.Criteria.Concat<Model.Rule>(plan.Results), rule => Assert.NotNull(rule.Origin.Source));
        Assert.All(plan.Criteria.Concat<Model.Rule>(plan.Results), rule => Assert.NotNull(rule.Origin.InForce));
    }

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

    static string NameOf(string path) =>
        Repository.Read(path).Split('\n').First(line => line.StartsWith("library: ", StringComparison.Ordinal))["library: ".Length..];
}
