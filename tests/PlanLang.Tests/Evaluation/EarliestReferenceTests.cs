using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using static PlanLang.Tests.Dates.Dated;
using static PlanLang.Tests.Evaluation.Asked;

namespace PlanLang.Tests.Evaluation;

/// <summary>
/// The earliest date where goals, stages and measures to be taken are referred to, found again by judging everything that
/// could be recorded at the next four returns.
/// </summary>
public class EarliestReferenceTests
{
    const int Returns = 4;
    static readonly DateOnly AsOf = On("2026-02-10");

    const string Blocks = """
        goal line: On a straight line
          for: Kai
          started at: club of Kai in Autumn 2025
          met when: club of Kai is at least 80% over the last 2 weeks
          by: 17 July 2026
        goal steps: In steps
          for: Kai
          met when: club of Kai is at least 90% over the last 3 weeks
          milestone by 6 February 2026: club of Kai is at least 70%
          milestone by 20 February 2026: club of Kai is at least 50%
          by: 17 July 2026
        goal quiet: It is quiet
          for: Kai
          met when: no incidents for 3 weeks
          by: 17 July 2026
        sanction word: Dana has a word
          given to: Leanne
          power: Magenta Homes, clause 4
          told on: 13 January 2026
          may be considered when: at least 1 incident in the last 4 weeks
          decided by: Dana
          ends when: no incidents for 2 weeks
        sanction letter: A letter
          given to: Leanne
          power: Magenta Homes, clause 5
          told on: 13 January 2026
          may be considered when: at least 3 incidents in the last 4 weeks
          decided by: Dana
          ends when: no incidents for 4 weeks
        stage first: Getting going
          visits: 2 a week
          move on when: this stage has lasted at least 6 weeks

        """;

    static readonly string[] Past =
    [
        "2025-12-19 club of Kai in Autumn 2025: 20 of 100", "2026-01-20 club of Kai: 2 of 10", "2026-02-03 club of Kai: 1 of 10",
        "2026-02-03 incidents: 1", "2026-02-04 sanction word: used, decided by Dana",
    ];

    [Theory]
    [InlineData("goal line is on track", "2026-02-17")] // a fortnight with 1 of 10 and then 10 of 10 is above the line
    [InlineData("goal steps is on track", "2026-02-20")] // the next milestone comes before the goal itself can be met
    [InlineData("goal steps is off track", "2026-02-11")]
    [InlineData("goal steps is not on track", "2026-02-11")]
    [InlineData("goal quiet is met", "2026-02-24")]
    [InlineData("goal quiet is not met", "2026-02-11")]
    [InlineData("every goal is met", "2026-02-24")]
    [InlineData("at least 2 goals are met", "2026-02-24")]
    [InlineData("sanction word is not in force", "2026-02-17")]
    [InlineData("club of Kai is exactly 30% over the last 2 weeks", "2026-02-17")]
    [InlineData("club of Kai is between 50% and 60%", "2026-02-17")]
    [InlineData("between 2 and 3 incidents in the last 4 weeks", "2026-02-11")]
    [InlineData("club of Kai is up by at least 50 points since 10 February 2026", "2026-02-24")] // low, and a week later high
    public void NothingThatCouldBeRecordedWouldDoEarlier(string condition, string earliest)
    {
        var plan = PlanWith($"{Blocks}reward asked: Asked\n  when: {condition}\n");
        var asked = Assert.IsAssignableFrom<Condition>(plan.Rewards[0].When);

        var (found, isUnsure) = WhatWouldItTake.Find(asked, Standpoint.At(plan, DiaryOf(plan, AsOf, Past), AsOf));

        Assert.False(isUnsure);
        Assert.Equal(earliest, found is null ? "never" : Iso(found.Day));
        Assert.DoesNotContain(Futures(plan), future => Enumerable.Range(1, Returns * 7)
            .Select(day => AsOf.AddDays(day))
            .TakeWhile(day => day < found?.Day)
            .Any(day => Judge.Of(asked, Standpoint.At(plan, future, day)).Verdict == Verdict.Met));
    }

    /// <summary>Four returns of the club, and incidents tomorrow or not.</summary>
    static IEnumerable<Diary> Futures(Plan plan)
    {
        int[] values = [0, 5, 10];
        foreach (var number in Enumerable.Range(0, (int)Math.Pow(values.Length, Returns)))
        {
            var club = Enumerable.Range(0, Returns).Select(place =>
                $"{Iso(On("2026-02-17").AddDays(place * 7))} club of Kai: {values[number / (int)Math.Pow(values.Length, place) % values.Length]} of 10");
            foreach (var incidents in new[] { "none", "2" })
            {
                yield return DiaryOf(plan, AsOf.AddDays(Returns * 7), [.. Past, .. club, $"2026-02-11 incidents: {incidents}"]);
            }
        }
    }

    [Theory]
    [InlineData("no incidents in the 6 months after closing", nameof(NeverReason.Open))]
    [InlineData("sanction letter is in force", nameof(NeverReason.Decision))]
    [InlineData("attendance of Kai is at least 90% in Autumn 2025", nameof(NeverReason.Over))]
    [InlineData("attendance of Kai is up by at least 10 points over the last 2 weeks compared with the 2 weeks after the start", nameof(NeverReason.Unrecorded))]
    [InlineData("register of Kai is at least 90% in each of the last 12 terms", nameof(NeverReason.Calendar))]
    [InlineData("calm home of Kai is more than 10", nameof(NeverReason.AtBest))]
    [InlineData("calm home of Kai is exactly 5.5", nameof(NeverReason.AtBest))]
    public void NeverHasItsReason(string condition, string reason)
    {
        var plan = PlanWith($"{Blocks}reward asked: Asked\n  when: {condition}\n");
        var at = Standpoint.At(plan, DiaryOf(plan, AsOf, Past), AsOf);

        var outlook = WhatWouldItTake.Outlook(Judge.Of(Assert.IsAssignableFrom<Condition>(plan.Rewards[0].When), at), at);

        Assert.Equal((null, reason), (outlook?.Earliest, $"{outlook?.Never}"));
    }
}
