namespace PlanLang.Tests.Cli;

/// <summary>A library says which warnings no plan may have.</summary>
public sealed class RaisedWarningTests : IDisposable
{
    const string Plan = """
        plan: The Harper family
          started: 6 January 2026
          key worker: Dana
          uses: our service

        family
          Kai: Kai Harper, son, born 12 June 2011

        team
          Dana: Dana Okafor, key worker, Family Intervention Team

        goal: Kai is in school every day
          for: Kai
          by: 17 July 2026
          action: Phones go downstairs at 9 o'clock
            who: Dana
            when: every day

        """;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a child without a voice")]
    [InlineData("PL0526")]
    [InlineData("A child without a voice, a goal without a date")]
    public void AWarningThatALibraryRaisesIsAnError(string raised)
    {
        _folder.With("harper.plan", Plan).With("our-service.plan", $"library: Our service\n  no plan may have: {raised}\n");

        var result = _folder.Run("check", "harper.plan");

        Assert.Equal(1, result.Status);
        Assert.Contains("harper.plan(7,3): error PL0526: The plan does not say what 'Kai' wants.", result.Error);
        Assert.Contains("Our service asks for it in every plan.", result.Error.ReplaceLineEndings(" "));
        Assert.Contains("warning PL0524", result.Error);
    }

    [Fact]
    public void ALibraryThatALibraryUsesRaisesToo()
    {
        _folder.With("harper.plan", Plan)
            .With("our-service.plan", "library: Our service\n  uses: our council\n")
            .With("our-council.plan", "library: Our council\n  no plan may have: PL0524\n");

        Assert.Contains("error PL0524", _folder.Run("check", "harper.plan").Error);
    }

    [Fact]
    public void WithoutALibraryItStaysAWarning()
    {
        _folder.With("harper.plan", Plan.Replace("  uses: our service\n", ""));

        Assert.Equal(0, _folder.Run("check", "harper.plan").Status);
    }

    [Theory]
    [InlineData("PL0201", "PL0239", "is no warning")]
    [InlineData("PL0604", "PL0239", "is no warning")]
    [InlineData("child without a voice", "PL0238", "Did you mean 'a child without a voice'?")]
    [InlineData("a child without a voise", "PL0238", "Did you mean 'a child without a voice'?")]
    [InlineData("PL9999", "PL0238", "no plan may have: PL0526")]
    public void WhatCannotBeRaisedIsAMistakeOfTheLibrary(string raised, string code, string said)
    {
        _folder.With("our-service.plan", $"library: Our service\n  no plan may have: {raised}\n");

        var result = _folder.Run("check", "our-service.plan");

        Assert.Equal(1, result.Status);
        Assert.Contains($"our-service.plan(2,21): error {code}", result.Error);
        Assert.Contains(said, result.Error);
    }
}
