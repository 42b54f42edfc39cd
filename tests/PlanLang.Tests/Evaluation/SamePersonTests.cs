using PlanLang.Evaluation;
using PlanLang.Tests.Binding;
using PlanLang.Tests.Cli;

namespace PlanLang.Tests.Evaluation;

/// <summary>Lists that look at one person after another: the same one must satisfy every line.</summary>
public sealed class SamePersonTests : IDisposable
{
    const string Plan = """
        plan: The Harper family
          started: 6 January 2026
          key worker: Dana

        family
          Leanne: Leanne Harper, mother, born 3 May 1988
          Kai: Kai Harper, son, born 12 June 2011
          Mia: Mia Harper, daughter, born 2 February 2016

        team
          Dana: Dana Okafor, key worker, Family Intervention Team

        measure attendance
          of: each child
          counts: sessions attended of sessions possible
        measure exclusions
          of: each child
          counts: exclusions
        measure asb incidents
          of: the family
          counts: incidents
        measure work
          of: each adult
          status: in work, out of work
        measure reading
          of: Mia
          scale: 0 to 10, higher is better

        goal school: We are in school
          in our words: We want to be on time.
          by: 17 July 2026
          action lifts: Dana drives Kai and Mia
            who: Dana
            when: every day

        reward cinema: We go to the cinema
          from: Dana

        """;

    /// <summary>Each child has what the other lacks.</summary>
    const string Diary = """
        records of The Harper family

        6 January 2026
          exclusions of Kai: none
          attendance of Kai: 7 of 10
          exclusions of Mia: 1
          attendance of Mia: 10 of 10
          reading of Mia: 3
          work of Leanne: in work

        """;

    const string Good = "attendance of the child is at least 90%";
    const string Quiet = "no exclusions of the child since the start";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("for any child, all of", Verdict.NotMet)]
    [InlineData("for any child, any of", Verdict.Met)]
    [InlineData("for each child, any of", Verdict.Met)]
    [InlineData("for each child, all of", Verdict.NotMet)]
    [InlineData("for at least 2 children, any of", Verdict.Met)]
    [InlineData("for at least 2 children, all of", Verdict.NotMet)]
    [InlineData("for any child, none of", Verdict.NotMet)]
    public void TheSameChildMustSatisfyAllLines(string heading, Verdict expected) =>
        Assert.Equal(expected, Judged($"{heading}\n    {Good}\n    {Quiet}"));

    [Fact]
    public void WithoutTheListOneChildMayHaveWhatTheOtherLacks() =>
        Assert.Equal(Verdict.Met, Judged("all of\n    attendance of any child is at least 90%\n    at least 1 exclusion of any child since the start"));

    [Theory]
    [InlineData("asb incidents since the start", "no ", Verdict.NotMet)]
    [InlineData("reading of the child is at least 5", "", Verdict.NotMet)]
    [InlineData("reading of the child is at least 3", "", Verdict.Met)]
    public void WhatIsNotRecordedOfAChildDropsOutForThem(string line, string before, Verdict expected) =>
        Assert.Equal(expected, Judged($"for any child, all of\n    attendance of the child is at least 80%\n    {before}{line}", "asb incidents: 1"));

    [Fact]
    public void AnAdultIsLookedAtInTheSameWay() =>
        Assert.Equal(Verdict.Met, Judged("for any adult, all of\n    the adult is in work\n    the adult is not out of work"));

    [Fact]
    public void NobodyOfTheKindDoesNotApply() =>
        Assert.Equal(Verdict.DoesNotApply, Judged("for any parent, all of\n    work of the parent is in work\n    the parent is in work", plan: Plan.Replace("mother, ", "sister, ")));

    [Fact]
    public void AListMayStandInAList() =>
        Assert.Equal(Verdict.Met, Judged($"any of\n    for any child, all of\n      {Good}\n      {Quiet}\n    for each child, any of\n      {Good}\n      any of\n        {Quiet}\n        {Good}"));

    [Theory]
    [InlineData("when: attendance of the child is at least 90%", "PL0462 the child")]
    [InlineData("when for any adult, all of\n    attendance of the child is at least 90%\n    the adult is in work", "PL0462 the child")]
    [InlineData("when for any child, all of\n    no asb incidents for 8 weeks\n    attendance of Kai is at least 90%", "PL0463 any child")]
    [InlineData("when for any child, all of\n    attendance of the child is at least 90%\n    for any adult, all of\n      the adult is in work\n      the adult is in work", "PL0464 any adult")]
    [InlineData("when for any child, all of\n    attendence of the child is at least 90%", "PL0202 attendence")]
    public void AMistakeIsToldOnceAtItsWords(string line, string expected)
    {
        var said = Bound.From($"{Plan}  {line}\n").Diagnostics.Select(one => $"{one.Code} {one.Source[one.Span]}");

        Assert.Equal([expected], said);
    }

    [Fact]
    public void TheFamilyReadsWhoIsMeant()
    {
        _folder.With("harper.plan", $"{Plan}  when for any child, all of\n    {Good}\n    {Quiet}\n");

        _folder.Run("render", "contract", "harper.plan", "--as-of", "2026-02-17", "--format", "md", "-o", "pages");

        var page = string.Join(' ', _folder.Read("pages/contract.md").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("This follows when this is so for any child, looked at alone: attendance is 90% or more", page);
        Assert.Contains("for that child", page);
    }

    [Fact]
    public void AnExplanationShowsEachChildWithTheirLines()
    {
        _folder.With("harper.plan", $"{Plan}  when for any child, all of\n    {Good}\n    {Quiet}\n").With("harper.record", Diary);

        var page = _folder.Run("explain", "harper.plan", "reward", "cinema", "--as-of", "2026-02-17").Output;

        Assert.Contains("✗ for any child, all of: not met", page);
        Assert.Contains("7 of 10 = 70%", page);
        Assert.Contains("10 of 10 = 100%", page);
    }

    Verdict Judged(string condition, string record = "calm: none", string plan = Plan)
    {
        var more = record == "calm: none" ? "" : $"  {record}\n";
        _folder.With("harper.plan", $"{plan}  when {condition}\n").With("harper.record", $"{Diary}{more}");
        var result = _folder.Run("check", "harper.plan", "--as-of", "2026-02-17");

        Assert.DoesNotContain(": error ", result.Error);

        return VerdictIn(_folder.Run("explain", "harper.plan", "reward", "cinema", "--as-of", "2026-02-17").Output);
    }

    static Verdict VerdictIn(string page) =>
        page.Split('\n').First(line => line.Trim() is ['✓' or '✗' or '?' or '…' or '–', ..]) is var line && line.Contains(": not met", StringComparison.Ordinal) ? Verdict.NotMet
        : line.Contains(": met", StringComparison.Ordinal) ? Verdict.Met
        : line.Contains(": not recorded", StringComparison.Ordinal) ? Verdict.NotRecorded
        : line.Contains(": too early", StringComparison.Ordinal) ? Verdict.TooEarly
        : Verdict.DoesNotApply;
}
