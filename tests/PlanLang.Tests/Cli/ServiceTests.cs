using PlanLang.Tests.Support;

namespace PlanLang.Tests.Cli;

/// <summary>The four services of the examples, on days from their first visit to long after their last.</summary>
public class ServiceTests
{
    [Theory]
    [InlineData("family-action", "2015-02-23")]
    [InlineData("family-action", "2015-07-24")]
    [InlineData("family-action", "2015-08-31")]
    [InlineData("barnet", "2013-01-14")]
    [InlineData("barnet", "2013-12-13")]
    [InlineData("family-intervention", "2009-11-02")]
    [InlineData("family-intervention", "2011-12-08")]
    [InlineData("wirral", "2013-06-04")]
    [InlineData("wirral", "2014-09-30")]
    public void AServiceHasNoMistake(string folder, string asOf)
    {
        var result = CommandLine.Run(Repository.Full($"examples/{folder}"), "check", "--as-of", asOf);

        Assert.Equal((0, ""), (result.Status, result.Error));
    }

    [Theory]
    [InlineData("family-action", 23)]
    [InlineData("barnet", 21)]
    [InlineData("family-intervention", 30)]
    [InlineData("wirral", 21)]
    public void WhatAServiceExpectsOfItsFamiliesHolds(string folder, int expectations)
    {
        var result = CommandLine.Run(Repository.Full($"examples/{folder}"), "test");

        Assert.Equal(0, result.Status);
        Assert.EndsWith($"All {expectations} expectations hold.\n", result.Output, StringComparison.Ordinal);
    }
}
