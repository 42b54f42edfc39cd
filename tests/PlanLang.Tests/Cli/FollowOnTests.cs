namespace PlanLang.Tests.Cli;

/// <summary>What only follows from a mistake in the plan is not said again of the diary.</summary>
public sealed class FollowOnTests : IDisposable
{
    const string Plan = """
        plan: The Bennett family
          started: 12 January 2026
          key worker: Priya
        family
          Sarah: Sarah Bennett, mother
        team
          Priya: Priya Nair, key worker, Tindale Families Team
        measure rent arrears
          of: the family
          number: pounds, lower is better
        goal rent: The rent is paid
          by: 17 July 2026
          action budget: Make a budget
            who: Priya
            by: 6 February 2026

        """;

    const string Diary = """
        records of The Bennett family
        6 February 2026
          rent arrears: 610
          action budget: done
          review held: Sarah, Priya

        """;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("goal rent:", "gaol rent:")]
    [InlineData("  Sarah:", "  - Sarah")]
    [InlineData(", lower is better", "")]
    public void AMistakeInThePlanIsTheOnlyError(string right, string wrong)
    {
        _folder.With("bennett.plan", Plan.Replace(right, wrong)).With("bennett.record", Diary);

        var result = _folder.Run("check", "bennett.plan", "--as-of", "2026-02-17");

        Assert.Equal(1, Count(result.Error, ": error "));
    }

    [Fact]
    public void ATermOfALibraryThatIsMissingIsNotMissedAgain()
    {
        _folder.With("bennett.plan", Plan.Replace("  key worker:", "  uses: our schools\n  key worker:"))
            .With("bennett.record", Diary.Replace("rent arrears: 610", "rent arrears in Autumn 2025: 610"));

        var result = _folder.Run("check", "bennett.plan", "--as-of", "2026-02-17");

        Assert.Equal(1, Count(result.Error, ": error "));
    }

    [Fact]
    public void ASlipInTheDiaryIsStillTold()
    {
        _folder.With("bennett.plan", Plan.Replace("goal rent:", "gaol rent:")).With("bennett.record", Diary.Replace("arrears", "arears"));

        var result = _folder.Run("check", "bennett.plan", "--as-of", "2026-02-17");

        Assert.Contains("Did you mean 'rent arrears'?", result.Error);
    }

    [Fact]
    public void PoundsNeedNoSign()
    {
        _folder.With("bennett.plan", Plan).With("bennett.record", Diary.Replace("610", "£610"));

        var result = _folder.Run("check", "bennett.plan", "--as-of", "2026-02-17");

        Assert.Contains("Write the number alone, for example: 610", result.Error);
    }

    [Fact]
    public void ThePageOwnsUpToWhatMistakesKeepFromIt()
    {
        _folder.With("bennett.plan", Plan.Replace("goal rent:", "gaol rent:")).With("whole.plan", Plan);

        Assert.Contains("The texts have mistakes", _folder.Run("check", "bennett.plan").Output);
        Assert.DoesNotContain("The texts have mistakes", _folder.Run("check", "whole.plan").Output);
    }

    static int Count(string text, string part) => text.Split(part).Length - 1;
}
