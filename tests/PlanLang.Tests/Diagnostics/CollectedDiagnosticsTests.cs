using PlanLang.Diagnostics;
using PlanLang.Text;

namespace PlanLang.Tests.Diagnostics;

public class CollectedDiagnosticsTests
{
    static readonly SourceText One = SourceText.From(new string('\n', 200), "one.plan");
    static readonly SourceText Two = SourceText.From("x", "two.plan");

    [Fact]
    public void TheyAreOrderedByFilePlaceAndCode()
    {
        var found = CollectedDiagnostics.Of([At(Two, 0, "PL0002"), At(One, 5, "PL0001"), At(Two, 0, "PL0001"), At(One, 2, "PL0009")]);

        Assert.Equal(["PL0009", "PL0001", "PL0001", "PL0002"], found.Select(one => one.Code));
    }

    [Fact]
    public void WhatIsSaidTwiceIsSaidOnce() => Assert.Single(CollectedDiagnostics.Of([At(One, 1, "PL0001"), At(One, 1, "PL0001")]));

    [Theory]
    [InlineData(50, 50)]
    [InlineData(51, 51)]
    [InlineData(200, 51)]
    public void EachFileHasAtMostFiftyAndACount(int count, int shown)
    {
        var found = CollectedDiagnostics.Of([.. Enumerable.Range(0, count).Select(place => At(One, place, "PL0001")), At(Two, 0, "PL0001")]);

        Assert.Equal(shown + 1, found.Length);
    }

    [Fact]
    public void TheCountMattersAsMuchAsTheWorstThatItLeavesOut()
    {
        var warnings = Enumerable.Range(0, 60).Select(place => At(One, place, "PL0001") with { Severity = Severity.Warning });

        var found = CollectedDiagnostics.Of([.. warnings, At(One, 90, "PL0002")]);

        Assert.Equal(("PL0904", Severity.Error, 51), (found[^1].Code, found[^1].Severity, found[^1].Line));
        Assert.StartsWith("From here on there are 11 more messages", found[^1].Message, StringComparison.Ordinal);
    }

    static Diagnostic At(SourceText source, int place, string code) =>
        new(code, Severity.Error, source, new TextSpan(place, place), "A message.", "A hint.");
}
