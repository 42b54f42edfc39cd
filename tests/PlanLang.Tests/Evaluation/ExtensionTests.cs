using PlanLang.Tests.Cli;

namespace PlanLang.Tests.Evaluation;

/// <summary>A contract that goes on, from the day on which all who sign it agreed.</summary>
public sealed class ExtensionTests : IDisposable
{
    const string Plan = """
        plan: The Harper family
          started: 6 January 2026
          key worker: Dana

        family
          Leanne: Leanne Harper, mother
          Kai: Kai Harper, son, born 12 June 2011

        team
          Dana: Dana Okafor, key worker, Family Intervention Team

        goal school: Kai is in school every day
          in our words: We want mornings without rows.
          for: Kai, Leanne
          by: 17 July 2026
          action lifts: Dana drives Kai to school
            who: Dana
            when: every day

        voice of Kai, 13 January 2026
          I want people to stop shouting about school.

        contract: Family contract
          period: 13 January 2026 to 13 July 2026
          length: at most 12 months
          signed by: Leanne, Kai, Dana

        """;

    const string Everybody = "  contract extended to 13 October 2026: agreed by Leanne, Kai, Dana\n";
    const string GoesOn = "The contract goes on until 13 October 2026";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    [InlineData("2026-12-01", true)]
    public void ItGoesOnFromTheDayOnWhichAllAgreed(string asOf, bool goesOn) =>
        Assert.Equal(goesOn, Page(asOf, $"1 July 2026\n{Everybody}").Contains(GoesOn, StringComparison.Ordinal));

    [Theory]
    [InlineData("2026-07-05", false)]
    [InlineData("2026-07-06", true)]
    public void TheLastToAgreeDecidesTheDay(string asOf, bool goesOn)
    {
        var page = Page(asOf, """
            1 July 2026
              contract extended to 13 October 2026: agreed by Leanne, Dana
            6 July 2026
              contract extended to 13 October 2026: agreed by Kai

            """);

        Assert.Equal(goesOn, page.Contains($"{GoesOn}: Leanne, Dana and Kai agreed on 6 July 2026.", StringComparison.Ordinal));
        Assert.Equal(!goesOn, page.Contains("warning PL0649: Kai did not agree to this, so that the contract still ends on 13 July 2026.", StringComparison.Ordinal));
    }

    [Fact]
    public void ToAgreeToAnotherDayIsNotToAgree()
    {
        var page = Page("2026-08-01", """
            1 July 2026
              contract extended to 13 October 2026: agreed by Leanne, Dana
              contract extended to 13 September 2026: agreed by Kai

            """);

        Assert.DoesNotContain("goes on until", page);
        Assert.Equal(2, page.Split("PL0649").Length - 1);
    }

    [Fact]
    public void TheFamilyReadsWhoAgreed()
    {
        _folder.With("harper.plan", Plan).With("harper.record", Diary($"1 July 2026\n{Everybody}"));

        _folder.Run("render", "contract", "harper.plan", "--as-of", "2026-07-02", "--format", "md", "-o", "pages");

        Assert.Contains("On Wednesday 1 July 2026, Leanne, Kai and Dana agreed to go on until Tuesday 13 October 2026.", _folder.Read("pages/contract.md"));
    }

    [Fact]
    public void BeyondItsLengthItNeedsAReason()
    {
        const string TooLong = "1 July 2026\n  contract extended to 13 January 2027: agreed by Leanne, Kai, Dana";

        Assert.Contains("error PL0648", Page("2026-07-02", $"{TooLong}\n"));
        Assert.DoesNotContain("PL0648", Page("2026-07-02", $"{TooLong}, because Kai changes school\n"));
    }

    [Fact]
    public void WhatHasChangedIsToldAsLongAsItGoesOn()
    {
        const string Signed = "13 January 2026\n  contract signed by Leanne, version 3f9a2c\n";

        Assert.DoesNotContain("PL0645", Page("2026-08-01", Signed));
        Assert.Contains("PL0645", Page("2026-08-01", $"{Signed}1 July 2026\n{Everybody}"));
        Assert.DoesNotContain("PL0645", Page("2026-10-14", $"{Signed}1 July 2026\n{Everybody}"));
    }

    string Page(string asOf, string diary)
    {
        _folder.With("harper.plan", Plan).With("harper.record", Diary(diary));
        var result = _folder.Run("check", "harper.plan", "--as-of", asOf);

        return string.Join(' ', $"{result.Output} {result.Error}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    static string Diary(string entries) => $"records of The Harper family\n\n{entries}";
}
