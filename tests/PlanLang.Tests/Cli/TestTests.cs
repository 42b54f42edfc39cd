using System.Xml.Linq;

namespace PlanLang.Tests.Cli;

public sealed class TestTests : IDisposable
{
    const string Plan = """
        plan: The Harper family
          reference: WB-2041
          started: 6 January 2026
          key worker: Dana
          uses: programme

        family
          Leanne: Leanne Harper, mother
          Kai: Kai Harper, son, born 12 June 2011

        team
          Dana: Dana Okafor, key worker, Family Intervention Team

        measure asb incidents
          of: the family
          counts: incidents

        goal school: Kai is in school every day
          by: 17 July 2026
          action shoes: Buy Kai school shoes
            who: Dana
            by: 14 January 2026

        reward cinema: We go to the cinema together
          from: Dana
          when: no asb incidents for 8 weeks

        score goals: goal attainment scaling
          goal school: weight 3

        expect on 17 February 2026
          goal school is met
          action shoes is done
          reward cinema is not yet
          score goals is 60
          criteria eligible
          result progress is met by discretion
          result progress is paid
          no asb incidents for 8 weeks is not met

        expect on 10 January 2026
          action shoes is not due
          goal school is not met
          score goals is not recorded
          result progress is not paid

        """;

    const string Diary = """
        records of WB-2041

        1 December 2025
          asb incidents: 1
        14 January 2026
          written: 20 January 2026
          action shoes: done
        1 February 2026
          asb incidents: 1
          score of goal school: 1
          result progress: by discretion, Dana, the one incident was not theirs

        """;

    const string Library = """
        library: Programme

        criteria eligible: Referred
          when: at least 1 asb incident in the last 12 months

        result progress: Less trouble
          when: no asb incidents for 8 weeks

        expect on 15 January 2026
          action shoes is overdue

        """;

    const string Examples = """
        library: Programme
          in force: from 1 January 2026

        measure asb incidents
          of: the family
          counts: incidents
        result quiet: Less trouble
          when: no asb incidents for 8 weeks
          pays: £1,600
        example: Eight quiet weeks
          started: 6 January 2026
          family
            Bea: Bea Marsh, mother
          diary
            20 January 2026
              asb incidents: 1
          expect on 16 March 2026
            result quiet is not met
          expect on 17 March 2026
            result quiet is paid £1,700

        """;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ExpectationsOfAPlanAndItsLibrariesAreJudgedOnTheirDayWithWhatWasKnownThen()
    {
        var result = WithFiles(Plan).Run("test");

        Assert.Equal("", result.Error);
        Assert.Equal(
            "✓ The Harper family, harper.plan: 13 expected\nAll 13 expectations hold.\n",
            result.Output.ReplaceLineEndings("\n"));
        Assert.Equal(0, result.Status);
    }

    [Fact]
    public void WhatDoesNotHoldIsShownWithItsLineAndWhatWasFound()
    {
        var result = WithFiles(Plan.Replace("action shoes is done", "action shoes is overdue")).Run("test", "harper.plan");

        Assert.Equal(1, result.Status);
        Assert.Contains("harper.plan:33: action shoes is overdue. On 17 February 2026 it was 'done'.", OnOneLine(result.Output), StringComparison.Ordinal);
        Assert.Contains("1 of 13 expectations does not hold.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void BuildServersGetACaseAnExpectation()
    {
        var result = WithFiles(Plan.Replace("action shoes is done", "action shoes is overdue")).Run("test", "--format", "junit");

        var suite = Assert.Single(XDocument.Parse(result.Output).Root?.Elements("testsuite") ?? []);
        Assert.Equal(("harper.plan", "13", "1"), ($"{suite.Attribute("name")?.Value}", suite.Attribute("tests")?.Value, suite.Attribute("failures")?.Value));
        var failed = Assert.Single(suite.Elements("testcase"), one => one.Element("failure") is not null);
        Assert.Equal("harper.plan:33: action shoes is overdue", failed.Attribute("name")?.Value);
        Assert.Equal("On 17 February 2026 it was 'done'.", failed.Element("failure")?.Attribute("message")?.Value);
    }

    [Fact]
    public void AMistakeInAPlanIsNoTestThatHolds()
    {
        var result = WithFiles(Plan.Replace("goal school is met", "goal scool is met")).Run("test", "--format", "junit");

        Assert.Equal(1, result.Status);
        Assert.Contains("PL0203", result.Error, StringComparison.Ordinal);
        Assert.Contains("<error message=\"There is no goal called 'scool' in this plan.\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereNothingIsExpectedNothingFails()
    {
        var result = _folder.WithCopy("harper.plan", "examples/smallest/harper.plan").Run("test");

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.StartsWith("Nothing is expected of these plans", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AVerdictThatIsAStatusTooIsSaidOnce()
    {
        var result = WithFiles(Plan.Replace("goal school is met", "goal school is under way")).Run("test", "harper.plan");

        Assert.Contains("goal school is under way. On 17 February 2026 it was 'met'.", OnOneLine(result.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleWithoutATitleIsNamedOnce()
    {
        var result = WithFiles($"{Plan}result fewer rows\n  when: no asb incidents for 8 weeks\n").Run("check", "harper.plan", "--as-of", "2026-04-01");

        Assert.Contains("\nfewer rows: ", result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("\nLess trouble (progress): ", result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheExamplesOfALibraryAreRunForTheLibraryAlone()
    {
        var result = _folder.With("libraries/programme.plan", Examples).Run("test", "libraries/programme.plan");

        Assert.Equal(1, result.Status);
        Assert.Contains(
            "libraries/programme.plan:20: result quiet is paid £1,700. On 17 March 2026 it was 'met', 'paid £1,600' and 'paid'.",
            OnOneLine(result.Output),
            StringComparison.Ordinal);
        Assert.Contains("1 of 2 expectations does not hold.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsWrongInAnExampleIsReportedAtItsLine()
    {
        var result = _folder
            .With("libraries/programme.plan", Examples.Replace("asb incidents: 1", "asb incidents: many"))
            .Run("check", "libraries/programme.plan");

        Assert.Equal(1, result.Status);
        Assert.Contains("libraries/programme.plan(16,", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ExamplesOfALibraryAreNotExpectedOfThePlansThatUseIt()
    {
        var result = _folder.With("harper.plan", Plan).With("harper.record", Diary)
            .With("libraries/programme.plan", Library + Examples[Examples.IndexOf("example:", StringComparison.Ordinal)..]
                .Replace("result quiet", "result progress"))
            .Run("test", "harper.plan");

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains("13 expected", OnOneLine(result.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void ALibraryThatComesWithPlanLangIsTestedByItsName()
    {
        var result = _folder.Run("test", "Persistent Absence");

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.StartsWith("✓ Persistent absence, libraries/persistent-absence.plan:", OnOneLine(result.Output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no file or folder 'nothing'.", "nothing")]
    [InlineData("See: plan test --help", "--format", "xml")]
    public void WrongUseEndsWithTwo(string sentence, params string[] arguments)
    {
        var result = WithFiles(Plan).Run(["test", .. arguments]);

        Assert.Equal(2, result.Status);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
    }

    TemporaryFolder WithFiles(string plan) =>
        _folder.With("harper.plan", plan).With("harper.record", Diary).With("libraries/programme.plan", Library);

    static string OnOneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
