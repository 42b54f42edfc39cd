using System.Text.Json;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Cli;

public sealed class ReportTests : IDisposable
{
    const string Library = """
        library: Our programme
          source: Our framework

        measure asb incidents
          of: the family
          counts: incidents

        measure work
          of: each adult
          status: in work, out of work

        figure trouble: Half the trouble
          of families where: at least 1 asb incident in the last 4 months
          when: asb incidents are down by at least half in the last 3 months compared with the 3 months before the start

        figure quiet: No trouble when the work ended
          when: no asb incidents for 4 weeks

        figure lasting: No trouble afterwards
          when: no asb incidents in the 2 months after closing

        result job: Somebody works
          when any of
            any adult is in work
            any adult has been in work for 13 weeks
          pays: £800

        """;

    readonly TemporaryFolder _folder = new TemporaryFolder().With("libraries/programme.plan", Library);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [Keeps("Cli/many-families.report")]
    public void ManyFamiliesInFigures(SnapshotFile snapshot)
    {
        WithFamilies(40);

        Snapshot.Verify(Report().Output, snapshot);
    }

    [Theory]
    [Keeps("Cli/many-families.report", Extension = "json")]
    public void ManyFamiliesForPrograms(SnapshotFile snapshot)
    {
        WithFamilies(40);

        Snapshot.Verify(Report("--format", "json").Output, snapshot);
    }

    [Fact]
    public void TheReferenceShowsAFigureAsItIsPrinted()
    {
        WithFamilies(40);
        var shown = Repository.Read("grammar/language.md").Split("```text\nHalf the trouble")[1].Split("```")[0];

        Assert.Contains($"Half the trouble{shown}", Report().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FewerThanEightFamiliesHaveNoFigures()
    {
        WithFamilies(7);

        Assert.Equal(
            """
            A report on 1 to 7 families
            ===========================
            As things stand on Wednesday 30 September 2026.
            That is too few for figures: at least 8 families stand behind each, so that
              nobody finds one in them.

            """.ReplaceLineEndings("\n"),
            Report().Output);
    }

    [Fact]
    public void WhatComesAfterClosingCountsOnlyWhereItIsAskedFor()
    {
        WithFamilies(40);
        var (quiet, lasting) = (Met("quiet"), Met("lasting"));
        foreach (var number in Enumerable.Range(0, 40))
        {
            _folder.With($"{number:00}.record", $"{Diary(number)}1 August 2026\n  asb incidents: 10\n");
        }

        Assert.Equal((30, 30), (quiet, lasting));
        Assert.Equal((30, 0), (Met("quiet"), Met("lasting")));
    }

    [Fact]
    public void OnlyFamiliesThatStartedInTimeAreCounted()
    {
        WithFamilies(20);

        Assert.StartsWith("A report on about 20 families", Report("--started-from", "2026-01-06", "--started-to", "2026-01-06").Output, StringComparison.Ordinal);
        Assert.StartsWith("A report on 0 families", Report("--started-from", "2026-01-07").Output, StringComparison.Ordinal);
        Assert.StartsWith("A report on 0 families", Report("--started-to", "2026-01-05").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatOnePlanAsksAloneIsNotTold()
    {
        WithFamilies(20);
        _folder.With("00.plan", $"{Plan(0)}\nfigure secret: Bea does not drink\n  when: Bea is in work\n");

        Assert.DoesNotContain("drink", Report().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void APlanWithAMistakeIsTold()
    {
        WithFamilies(20);
        _folder.With("00.plan", Plan(0).Replace("started: 6 January 2026", "started: soon", StringComparison.Ordinal));

        var result = Report();

        Assert.Equal(1, result.Status);
        Assert.StartsWith("00.plan(2,12): error", result.Error, StringComparison.Ordinal);
    }

    CommandResult Report(params string[] options) => _folder.Run(["report", "--as-of", "2026-09-30", .. options]);

    int? Met(string figure)
    {
        using var json = JsonDocument.Parse(Report("--format", "json").Output);
        var met = json.RootElement.GetProperty("figures").EnumerateArray().Single(one => one.GetProperty("id").GetString() == figure).GetProperty("met");

        return met.ValueKind == JsonValueKind.Null ? null : met.GetInt32();
    }

    void WithFamilies(int count)
    {
        foreach (var number in Enumerable.Range(0, count))
        {
            _folder.With($"{number:00}.plan", Plan(number)).With($"{number:00}.record", Diary(number));
        }
    }

    /// <summary>A third of the families had a plan before.</summary>
    static string Plan(int number) => $"""
        plan: Family {number}
          started: 6 January 2026
          key worker: Dana
          uses: our programme{(number % 3 == 0 ? "\n  earlier plan: WB-0417" : "")}

        family
          Bea: Bea Marsh, mother

        team
          Dana: Dana Okafor, key worker, Family Intervention Team

        goal quiet: Home is quiet
          for: Bea
          met when: no asb incidents for 8 weeks
          by: 17 July 2026

        """;

    /// <summary>From no to nine incidents before, from no to three at the end; with a quarter of the families the work goes on.</summary>
    static string Diary(int number) => $"""
        records of Family {number}

        5 January 2026
          asb incidents from 6 October 2025 to 5 January 2026: {number % 10}
        15 May 2026
          asb incidents: {number % 4}
          work of Bea: {(number % 2 == 0 ? "in work" : "out of work")}
        {(number % 4 == 3 ? "" : $"30 June 2026\n  closed: {(number % 8 == 2 ? "not as planned" : "as planned")}, they said so\n")}
        """;
}
