using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using static PlanLang.Tests.Dates.Dated;
using static PlanLang.Tests.Evaluation.Asked;

namespace PlanLang.Tests.Evaluation;

public class EarliestTests
{
    [Theory]
    [InlineData("no incidents for 8 weeks", "2026-01-20", "2026-03-13")] // 16 January and 56 days
    [InlineData("attendance of Kai is at least 90%", "2026-01-20", "2026-01-23")] // seven days after the last record
    [InlineData("attendance of Kai is at least 90% over the last 2 weeks", "2026-01-20", "2026-01-30")] // 5 of 10, then 10 of 10 twice: from 17 January
    [InlineData("Leanne is in work", "2026-01-20", "2026-01-21")]
    [InlineData("Leanne has been in work for 2 weeks", "2026-01-20", "2026-02-03")]
    [InlineData("the plan has run for at least 6 months", "2026-01-20", "2026-07-06")]
    [InlineData("Leanne agrees", "2026-01-20", "2026-01-21")]
    [InlineData("attendance of Kai is at least 90% in Autumn 2025", "2026-01-20", "none")]
    public void TheEarliestDateTakesTheBestOfRecords(string condition, string asOf, string earliest)
    {
        var blocks = condition == "Leanne agrees"
            ? "step down to Coaches\n  when: Leanne agrees\n"
            : $"goal asked: Asked\n  met when: {condition}\n";

        var assessment = Assessed(blocks, asOf, "2026-01-16 incidents: 1", "2026-01-16 attendance of Kai: 5 of 10", "2026-01-16 work of Leanne: out of work");

        Assert.Equal(earliest, Iso(assessment.Goals.Select(goal => goal.MetWhen).Concat(assessment.StepDowns.Select(step => step.When)).First()?.Earliest));
    }

    [Theory]
    [InlineData("no patrol notes for 8 weeks")]
    [InlineData("fewer than 3 patrol notes in the last 5 weeks")]
    [InlineData("at least 3 incidents in the last 2 weeks")]
    [InlineData("club of Kai is at least 90% over the last 3 weeks")]
    [InlineData("club of each child is at least 80% over the last 10 days")]
    [InlineData("attendance of Kai is at least 90% over the last 5 weeks")]
    [InlineData("attendance of Kai is at least 90% in each of the last 2 months")]
    [InlineData("register of Kai is at least 90% in each of the last 2 terms")]
    [InlineData("register of Kai is at least 90% over the last 20 school days")]
    [InlineData("Leanne has been in work for at least 3 of the last 6 weeks")]
    public void NoDayBeforeTheEarliestWouldDo(string condition)
    {
        var plan = PlanWith($"goal asked: Asked\n  met when: {condition}\n");
        var asked = Assert.IsAssignableFrom<Condition>(plan.Goals[0].MetWhen);
        var horizon = On("2026-01-20").AddDays(500);
        var start = At(plan, "2026-01-20", "2026-01-16 incidents: 1", "2026-01-19 patrol notes: 4", "2026-01-09 club of Kai: 1 of 10",
            "2026-01-16 attendance of Kai: 1 of 10", "2026-01-16 register of Kai: 9 of 10", "2026-01-16 work of Leanne: out of work");

        var days = new Window(start.AsOf.AddDays(1), horizon);
        var demand = Assert.IsType<LeafDemand>(Demands.Of(asked, Verdict.Met, start, days));
        var future = Futures.Of(demand.Ways[0], start, horizon, Ranges.All);
        var met = Enumerable.Range(1, 500).Select(day => start.AsOf.AddDays(day)).FirstOrDefault(day => Judge.Of(asked, future.On(day)).Verdict == Verdict.Met);

        Assert.Equal(met, WhatWouldItTake.WithEarliest(Judge.Of(asked, start), start).Earliest);
    }

    /// <summary>It is one child who must do all of it: what Mia still lacks is asked of nobody.</summary>
    [Fact]
    public void OneChildMustDoAllThatIsAskedOfAnyChild()
    {
        var plan = PlanWith("""
            goal asked: Asked
              met when for any child, all of
                club of the child is at least 90% over the last 2 weeks
                register of the child is at least 90%

            """);
        var start = At(plan, "2026-01-20", "2026-01-09 club of Kai: 10 of 10", "2026-01-16 club of Kai: 10 of 10", "2026-01-16 register of Kai: 1 of 10",
            "2026-01-16 club of Mia: 1 of 10", "2026-01-16 register of Mia: 10 of 10");

        var found = WhatWouldItTake.Find(Assert.IsAssignableFrom<Condition>(plan.Goals[0].MetWhen), start).Found;

        Assert.Equal("2026-01-23", Iso(found?.Day));
        Assert.Equal(["Kai"], new NeededRecords(Assert.IsType<Witness>(found), start).All().Select(needed => needed.Of?.Alone?.Name).Distinct());
    }

    /// <summary>Families are not asked for the best of everything where less leads to the same day, and not for less than does.</summary>
    [Theory]
    [InlineData("attendance of Kai is at least 60% over the last 4 weeks", "2026-01-16 attendance of Kai: 5 of 10")]
    [InlineData("register of Kai is at least 90% over the last 20 school days", "2026-01-16 register of Kai: 9 of 10")]
    [InlineData("calm home of Leanne is at least 6 at each of the last 2 reviews", "2026-01-16 calm home of Leanne: 2")]
    [InlineData("the lowest calm home of Leanne over the last 4 weeks is more than 4", "2026-01-16 calm home of Leanne: 2")]
    [InlineData("calm home of Leanne is up by at least 3 since the start", "2026-01-16 calm home of Leanne: 2")]
    public void WhatIsAskedIsEnoughAndOneStepLessIsNot(string condition, string record)
    {
        var plan = PlanWith($"goal asked: Asked\n  met when: {condition}\n");
        var asked = Assert.IsAssignableFrom<Condition>(plan.Goals[0].MetWhen);
        var start = At(plan, "2026-01-20", record);
        var witness = Assert.IsType<Witness>(WhatWouldItTake.Find(asked, start).Found);

        var (measure, enough) = Assert.Single(new Enough(witness, start).Values());

        Assert.Equal(Verdict.Met, VerdictWith(enough.Part));
        Assert.NotEqual(Verdict.Met, VerdictWith(enough.Part - 1));

        Verdict VerdictWith(decimal value) => Judge.Of(asked, Standpoint.At(plan, DiaryWith(value), witness.Day)).Verdict;

        Diary DiaryWith(decimal value) => new([.. witness.Future.Diary.All.Select(series => series.Measure.Name == measure ? Holding(value, series, start.AsOf) : series)], witness.Future.Diary.Entries);
    }

    static Series Holding(decimal value, Series series, DateOnly from) =>
        series.GoingOn(from, [.. series.Samples.Where(sample => sample.Day > from).Select(sample => sample with { Part = value })]);
}
