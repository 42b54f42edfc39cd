using System.Text.Json;

namespace PlanLang.Tests.Cli;

public sealed class CaseloadTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void MoreFamiliesThanABatchComeInTheOrderOfTheirFiles()
    {
        foreach (var number in Enumerable.Range(0, 600).Reverse())
        {
            _folder.With($"team-{number % 3}/{number:000}.plan", Plan($"Family {number}", "Dana"));
        }

        var files = Documents(_folder.Run("check", "--format", "json"), "plans", "file");

        Assert.Equal(600, files.Length);
        Assert.Equal(files.Order(StringComparer.Ordinal), files);
    }

    [Fact]
    public void AMistakeInASharedLibraryIsReportedOnce()
    {
        _folder.With("libraries/shared.plan", "library: Shared\n\nmeasure walks\n  counts: walks\n  form: Dana, every week\n");
        foreach (var number in Enumerable.Range(0, 5))
        {
            _folder.With($"families/{number}.plan", Plan($"Family {number}", "Dana").Replace("  started:", "  uses: shared\n  started:", StringComparison.Ordinal));
        }

        var result = _folder.Run("check", "families", "--format", "json");

        Assert.Equal(1, result.Status);
        Assert.Equal(["libraries/shared.plan"], Documents(result, "diagnostics", "file").Where(file => file.StartsWith("lib", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Dana.plan", "--key-worker", "dana")]
    [InlineData("Dana.plan", "--key-worker", "Dana Okafor")]
    [InlineData("Eve.plan", "--stage", "easing off")]
    [InlineData("Eve.plan", "--needs-attention")]
    [InlineData("", "--key-worker", "Dana", "--needs-attention")]
    public void AFilterLeavesTheOthersOut(string file, params string[] filter)
    {
        WithDanaAndEve();

        var result = _folder.Run(["check", "--format", "json", .. filter]);

        Assert.Equal(file.Length == 0 ? [] : [file], Documents(result, "plans", "file"));
    }

    [Fact]
    public void AFamilyThatCannotBeJudgedIsNeverFilteredAway()
    {
        WithDanaAndEve();
        _folder.With("broken.plan", Plan("The Lost family", "Dana").Replace("started: 6 January 2026", "started: soon", StringComparison.Ordinal));

        var result = _folder.Run("check", "--format", "json", "--key-worker", "Eve");

        Assert.Equal(1, result.Status);
        Assert.Equal(["Eve.plan", "broken.plan"], Documents(result, "plans", "file"));
    }

    [Theory]
    [InlineData("None of these families has the key worker 'Dna'. Did you mean 'Dana'?", "--key-worker", "Dna")]
    [InlineData("None of these plans has a stage 'asleep'.", "--stage", "asleep")]
    public void AFilterThatNamesNobodyIsWrongUse(string sentence, params string[] filter)
    {
        WithDanaAndEve();

        var result = _folder.Run(["check", .. filter]);

        Assert.Equal((2, sentence + "\n"), (result.Status, result.Error[^(sentence.Length + 1)..]));
    }

    [Fact]
    public void TheOnlyFamilyLeftIsShownOnItsOwnPage()
    {
        WithDanaAndEve();

        var result = _folder.Run("check", "--key-worker", "Eve");

        Assert.Equal(_folder.Run("check", "Eve.plan").Output, result.Output);
    }

    [Fact]
    public void AFamilyStandsAmongOthersAsItStandsAlone()
    {
        _folder.WithFirstFamily().With("another.plan", Plan("Another family", "Dana"));

        var among = _folder.Run("check").Output;

        Assert.Contains("Dana Okafor  2         2               0    0         0          3\n", among, StringComparison.Ordinal);
        Assert.Contains("After a possible breach, somebody speaks with the family by Monday 9", among, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 3, new string[0])]
    [InlineData(3, 3, new[] { "families/3.plan" })]
    [InlineData(5, 3, new[] { "families/3.plan" })]
    [InlineData(5, 1, new[] { "families/1.plan" })]
    public void ACaseloadOverTheLimitOfTheServiceIsReportedOnceAKeyWorker(int last, int most, string[] files)
    {
        _folder.With("libraries/service.plan", $"library: Service\n  caseload: at most {most} families\n");
        foreach (var number in Enumerable.Range(0, last + 1))
        {
            _folder.With($"families/{number}.plan", UsingService($"Family {number}", "Dana"));
        }

        _folder.With("families/9.plan", UsingService("Family 9", "Eve"));

        var result = _folder.Run("check", "families", "--format", "json", "--fail-on", "attention", "--as-of", "2026-01-07");

        Assert.Equal(files.Length == 0 ? 0 : 3, result.Status);
        Assert.Equal(files, WithAttention(result, "caseload"));
    }

    [Fact]
    public void AClosedFamilyIsNoLoad()
    {
        _folder.With("libraries/service.plan", "library: Service\n  caseload: at most 1 family\n")
            .With("a.plan", UsingService("Family A", "Dana"))
            .With("a.record", "records of Family A\n\n7 January 2026\n  closed: as planned, all is well\n")
            .With("b.plan", UsingService("Family B", "Dana"));

        var before = _folder.Run("check", "--format", "json", "--as-of", "2026-01-06");
        var after = _folder.Run("check", "--format", "json", "--as-of", "2026-01-07");

        Assert.Equal(["b.plan"], WithAttention(before, "caseload"));
        Assert.Empty(WithAttention(after, "caseload"));
    }

    [Fact]
    public void TheSupervisorReadsWhoHasTooManyFamilies()
    {
        _folder.With("libraries/service.plan", "library: Service\n  caseload: at most 1 family\n")
            .With("a.plan", UsingService("Family A", "Dana"))
            .With("b.plan", UsingService("Family B", "Dana"));

        var output = _folder.Run("check", "--as-of", "2026-01-07", "--needs-attention").Output;

        Assert.Contains("Dana Okafor has more families than the 1 that the service allows at once.", output, StringComparison.Ordinal);
    }

    static string UsingService(string name, string keyWorker) =>
        Plan(name, keyWorker).Replace("  started:", "  uses: service\n  started:", StringComparison.Ordinal);

    static ImmutableArray<string> WithAttention(CommandResult result, string kind)
    {
        using var document = JsonDocument.Parse(result.Output);

        return
        [
            .. document.RootElement.GetProperty("plans").EnumerateArray()
                .Where(plan => plan.GetProperty("attention").EnumerateArray().Any(one => one.GetProperty("kind").GetString() == kind))
                .Select(plan => plan.GetProperty("file").GetString() ?? ""),
        ];
    }

    void WithDanaAndEve() => _folder
        .With("Dana.plan", Plan("The Dale family", "Dana").Replace("17 February 2026", "17 April 2026", StringComparison.Ordinal))
        .With("Eve.plan", Plan("The Egan family", "Eve") + "\nstage intensive: Getting going\n\nstage easing off: Doing more on our own\n")
        .With("Eve.record", "records of The Egan family\n\n1 February 2026\n  stage: easing off\n");

    static string Plan(string name, string keyWorker) =>
        $"""
        plan: {name}
          started: 6 January 2026
          key worker: {keyWorker}

        family
          Leanne: Leanne Harper, mother

        team
          {keyWorker}: {keyWorker} Okafor, key worker, Family Intervention Team

        goal: We have a plan for the mornings
          in our words: We want mornings without rows.
          for: Leanne
          by: 17 July 2026
          action: Write down who does what
            who: Leanne
            by: 13 July 2026

        reviews: every 6 weeks from 17 February 2026

        """;

    static ImmutableArray<string> Documents(CommandResult result, string list, string field)
    {
        using var document = JsonDocument.Parse(result.Output);

        return [.. document.RootElement.GetProperty(list).EnumerateArray().Select(one => one.GetProperty(field).GetString() ?? "")];
    }
}
