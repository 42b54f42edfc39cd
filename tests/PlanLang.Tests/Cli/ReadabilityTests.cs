using System.Text.Json;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Cli;

public class ReadabilityTests
{
    const string Plan = "examples/first-family/harper.plan";

    [Fact]
    public void EachPageHasItsAgeAndWhatToWriteInAnotherWay()
    {
        var result = CommandLine.Run(Repository.Root, "readability", Plan, "--for", "Mia", "--as-of", "2026-05-12");

        Assert.Equal(0, result.Status);
        Assert.Contains("Contract, the copy for Mia\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("Reading age 7", result.Output, StringComparison.Ordinal);
        Assert.Contains("(examples/first-family/harper.plan:140)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ThePlanWithLittleInItIsTooShortToScore()
    {
        var result = CommandLine.Run(Repository.Root, "readability", "examples/smallest/harper.plan", "--as-of", "2026-05-12", "--format", "json");

        using var json = JsonDocument.Parse(result.Output);
        var review = json.RootElement.GetProperty("pages").EnumerateArray().Single(page => page.GetProperty("document").GetString() == "review");
        Assert.Equal((true, JsonValueKind.Null), (review.GetProperty("tooShort").GetBoolean(), review.GetProperty("readingAge").ValueKind));
    }

    [Fact]
    public void ANameThatIsNobodysIsWrongUse()
    {
        var result = CommandLine.Run(Repository.Root, "readability", Plan, "--for", "Mya");

        Assert.Equal(2, result.Status);
        Assert.Contains("Did you mean 'Mia'?", result.Error, StringComparison.Ordinal);
    }
}
