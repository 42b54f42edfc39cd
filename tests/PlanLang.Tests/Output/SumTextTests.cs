using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Output;
using PlanLang.Tests.Evaluation;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Output;

/// <summary>Every value comes with the sum that made it, which anybody can do again by hand.</summary>
public class SumTextTests
{
    static readonly string[] Records =
    [
        "2025-11-20 attendance of Kai: 6 of 10",
        "2025-12-03 attendance of Kai: 5 of 10",
        "2025-12-08 attendance of Mia: 9 of 10",
        "2025-12-08 does not apply: attendance of Sam, left school",
        "2025-11-01 incidents: none",
        "2025-12-10 incidents: 4",
        "2025-12-20 incidents: 5",
        "2026-01-07 calm home of Kai: 3",
        "2026-01-07 work of Leanne: out of work",
        "2026-01-14 reading of Kai: 20",
        "2026-01-16 attendance of Kai: 7 of 10",
        "2026-01-16 attendance of Mia: 8 of 10",
        "2026-01-20 offences of Kai: 2",
        "2026-01-21 offences of Mia: 1",
        "2026-01-23 attendance of Kai: 9 of 10",
        "2026-01-26 calm home of Kai: 6",
        "2026-01-28 reading of Kai: 40",
        "2026-02-02 incidents: 2",
        "2026-02-03 incidents: none",
        "2026-02-06 work of Leanne: in work",
        "2026-02-09 incidents: 1",
        "2026-02-12 offences of Kai: 1",
        "2026-02-13 calm home of Kai: 5",
    ];

    [Theory]
    [InlineData("attendance of Kai is at least 90% over the last 6 weeks", "7 of 10 + 9 of 10 = 16 of 20 = 80%")]
    [InlineData("attendance of Kai is at least 90%", "9 of 10 = 90%")]
    [InlineData("attendance of Kai is at least 90% over the last 4 weeks", "9 of 10 = 90%")]
    [InlineData("at least 2 incidents in the last 4 weeks", "2 + 1 = 3")]
    [InlineData("no incidents for 1 week")]
    [InlineData("the lowest calm home of Kai over the last 6 weeks is at least 4", "The lowest of 3, 6, 5: 3")]
    [InlineData("the highest calm home of Kai over the last 6 weeks is at least 4", "The highest of 3, 6, 5: 6")]
    [InlineData("the average calm home of Kai over the last 6 weeks is at least 4", "(3 + 6 + 5) ÷ 3 = 4.67")]
    [InlineData("the total reading of Kai over the last 6 weeks is at least 60", "20 + 40 = 60")]
    [InlineData("attendance of Kai is at least 70% on average over the last 2 months", "(5/10 + 16/20) ÷ 2 = 65%")]
    [InlineData("calm home of Kai is at least 6")]
    [InlineData("calm home of Kai is up by at least 3 since the start", "Up by: 5 − 3 = 2")]
    [InlineData("incidents are down by at least 60% in the last 1 month compared with the 1 month before the start", "Before: 4 + 5 = 9", "Now: 2 + 1 = 3", "Down by: (9 − 3) ÷ 9 = 67%")]
    [InlineData("incidents are down by at least a third in the last 1 month compared, month for month, with the 2 months before the start", "Before: 4 + 5 = 9", "Now: 2 + 1 = 3", "Down by: (9 ÷ 2 − 3 ÷ 1) ÷ (9 ÷ 2) = 33%")]
    [InlineData("incidents are up by at least 1 in the last 1 month compared with the 1 month before the start", "Before: 4 + 5 = 9", "Now: 2 + 1 = 3", "Up by: 3 − 9 = -6")]
    [InlineData("attendance of Kai is up by at least 10 points over the last 5 weeks compared with the 5 weeks before the start", "Before: 5 of 10 = 50%", "Now: 7 of 10 + 9 of 10 = 16 of 20 = 80%", "Up by: 80% − 50% = 30 points")]
    [InlineData("attendance of Kai is up by at least 50% over the last 5 weeks compared with the 5 weeks before the start", "Before: 5 of 10 = 50%", "Now: 7 of 10 + 9 of 10 = 16 of 20 = 80%", "Up by: (16/20 − 5/10) ÷ (5/10) = 60%")]
    [InlineData("attendance of all children together is at least 80% over the last 6 weeks", "Kai: 7 of 10 + 9 of 10 = 16 of 20", "Mia: 8 of 10", "16 of 20 + 8 of 10 = 24 of 30 = 80%")]
    [InlineData("attendance of all children together is at least 80%", "Kai: 9 of 10", "Mia: 8 of 10", "9 of 10 + 8 of 10 = 17 of 20 = 85%")]
    [InlineData("at most 3 offences of all children together in the last 6 weeks", "Kai: 2 + 1 = 3", "Mia: 1", "3 + 1 = 4")]
    [InlineData("attendance of each child is at least 80% over the last 6 weeks", "Met: 2 of 2 (Kai and Mia); 1 does not apply.")]
    [InlineData("at least 2 offences of any child in the last 6 weeks", "Met: 1 of 3 (Kai).")]
    [InlineData("no incidents for 4 weeks and attendance of Kai is at least 90%", "Met: 1 of 2.")]
    [InlineData("attendance of Kai is at least 75% in each of the last 2 months", "Met: 1 of 2 (January 2026).")]
    [InlineData("Leanne has been in work for 4 weeks", "out of work: 21 January 2026 to 5 February 2026 (16 days)", "in work: 6 February 2026 to 17 February 2026 (12 days)")]
    [InlineData("Leanne is in work")]
    public void TheSumCanBeDoneAgainByHand(string condition, params string[] sums)
    {
        var plan = Asked.PlanWith($"goal asked: Asked\n  met when: {condition}\n");
        var diary = Asked.DiaryOf(plan, On("2026-02-17"), Records);

        var judgement = Judge.Of(Assert.IsAssignableFrom<Condition>(plan.Goals[0].MetWhen), Standpoint.At(plan, diary, On("2026-02-17")));

        Assert.Equal(sums, SumText.Of(judgement, new SumScope(plan, diary, null)));
    }

    [Fact]
    public void ALongSumSaysHowManyOfItsPartsItLeavesOut()
    {
        var plan = Asked.PlanWith("goal asked: Asked\n  met when: at least 25 incidents in the last 6 weeks\n");
        var records = Enumerable.Range(0, 24).Select(day => $"{On("2026-01-10").AddDays(day):yyyy-MM-dd} incidents: 1").ToArray();
        var diary = Asked.DiaryOf(plan, On("2026-02-17"), records);

        var judgement = Judge.Of(Assert.IsAssignableFrom<Condition>(plan.Goals[0].MetWhen), Standpoint.At(plan, diary, On("2026-02-17")));

        Assert.Equal(
            ["1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 4 more + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 = 24"],
            SumText.Of(judgement, new SumScope(plan, diary, null)));
    }
}
