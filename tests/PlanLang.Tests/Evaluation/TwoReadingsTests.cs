using System.Text.RegularExpressions;
using PlanLang.Diagnostics;
using PlanLang.Files;
using PlanLang.Parsing;
using PlanLang.Tests.Support;
using PlanLang.Text;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

public partial class TwoReadingsTests
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
        measure asb incidents
          of: the family
          counts: incidents
        measure attendance
          of: each child
          counts: sessions attended of sessions possible
        measure work
          of: each adult
          status: in work, out of work
        reward cinema: We go to the cinema together
          from: Dana
          when: CONDITION

        """;

    public static TheoryData<string> Pages { get; } = ["grammar/diagnostics/PL0330.md", "grammar/diagnostics/PL0331.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheExampleOfAPageHasItsMessageAndTheMendedOneHasNone(string path)
    {
        var page = Repository.Read(path);
        var (plans, records) = (Fenced(page, "plan"), Fenced(page, "record"));
        var asOf = AsOf().Match(page).Groups[1].Value;

        Assert.Equal([Path.GetFileNameWithoutExtension(path)], Codes(plans[0], records[0], asOf));
        Assert.Empty(Codes(plans[1], records[1], asOf));
    }

    [Theory]
    [InlineData("no asb incidents in the last 6 months", "2026-08-31", "2026-03-01 asb incidents: 1", "PL0330")]
    [InlineData("no asb incidents in the last 6 months", "2026-08-31", "2026-03-02 asb incidents: 1", "")]
    [InlineData("no asb incidents in the last 6 months", "2026-08-31", "2026-02-28 asb incidents: 1", "")]
    [InlineData("no asb incidents in the last 6 months", "2026-08-28", "2026-03-01 asb incidents: 1", "")]
    [InlineData("any adult has been in work for 6 months", "2026-08-31", "2026-03-02 work of Leanne: in work|2026-01-06 work of Leanne: out of work", "PL0330")]
    [InlineData("no asb incidents in the 6 months after closing", "2027-02-28", "2026-08-31 closed: as planned, done", "PL0330")]
    [InlineData("no asb incidents in the 6 months after closing", "2027-03-01", "2026-08-31 closed: as planned, done", "")]
    [InlineData("no asb incidents for 4 weeks", "2026-03-01", "2026-02-15 asb incidents from 6 January 2026 to 15 February 2026: 1", "")]
    [InlineData("no asb incidents in February 2026", "2026-03-01", "2026-02-15 asb incidents from 6 January 2026 to 15 February 2026: 1", "PL0331")]
    [InlineData("no asb incidents in February 2026", "2026-03-01", "2026-02-15 asb incidents from 6 January 2026 to 15 February 2026: none", "")]
    [InlineData("at most 2 asb incidents in February 2026", "2026-03-01", "2026-02-15 asb incidents from 6 January 2026 to 15 February 2026: 2", "")]
    [InlineData("asb incidents are down by at least 60% in the last 2 months compared with the 2 months before the start", "2026-03-15", "2026-01-05 asb incidents from 1 October 2025 to 5 January 2026: 4|2026-02-15 asb incidents: 1", "PL0331")]
    [InlineData("attendance of Kai is at least 90% in February 2026", "2026-03-01", "2026-02-15 attendance of Kai from 6 January 2026 to 15 February 2026: 20 of 50|2026-02-27 attendance of Kai: 10 of 10", "PL0331")]
    public void WhatIsSaidIsSaidOnlyWhereTheVerdictsDiffer(string condition, string asOf, string records, string code)
    {
        var diary = "records of The Harper family\n" + string.Concat(records.Split('|').Order(StringComparer.Ordinal).Select(record => $"{record[..10]}\n  {record[11..]}\n"));

        var codes = Codes(Plan.Replace("CONDITION", condition, StringComparison.Ordinal), diary, asOf).Where(one => one is "PL0330" or "PL0331");

        Assert.Equal(code, string.Join(' ', codes));
    }

    [Fact]
    public void BothReadingsAreNamedWithTheirDaysAndVerdicts()
    {
        var found = Checked(
            Plan.Replace("CONDITION", "no asb incidents in the last 6 months", StringComparison.Ordinal),
            "records of The Harper family\n1 March 2026\n  asb incidents: 1\n",
            "2026-08-31").Single(one => one.Code == "PL0330");

        Assert.Equal(
            "A month is too short here. We look at 1 March 2026 to 31 August 2026, and say 'not met'; looking at 2 March 2026 to 31 August 2026, others would say 'met'.",
            found.Message);
    }

    static IEnumerable<string> Codes(string plan, string record, string asOf) => Checked(plan, record, asOf).Select(one => one.Code);

    static ImmutableArray<Diagnostic> Checked(string plan, string record, string asOf)
    {
        var file = new FoundFile("/harper.plan", "harper.plan");
        var diary = new ReadText(SourceText.From(record, "harper.record"));
        var family = FamilyFiles.Of(file, PlanParser.Parse(SourceText.From(plan, file.Path)), [], [diary], []);

        return PlanLanguage.Check(family, On(asOf), On(asOf)).Diagnostics;
    }

    static ImmutableArray<string> Fenced(string page, string kind) =>
        [.. page.Split($"```{kind}\n").Skip(1).Select(rest => rest.Split("```")[0])];

    [GeneratedRegex(@"--as-of (\d{4}-\d{2}-\d{2})")]
    private static partial Regex AsOf();
}
