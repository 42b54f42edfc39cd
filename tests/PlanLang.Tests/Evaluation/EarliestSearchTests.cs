using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Tests.Evaluation.Oracle;

namespace PlanLang.Tests.Evaluation;

/// <summary>The earliest date, found again by trying everything that could be recorded at the next returns.</summary>
public class EarliestSearchTests
{
    const int Returns = 4;
    static readonly DateOnly AsOf = World.Start.AddDays(40);
    static readonly Measured Mood = World.Measures.Single(measure => measure.Name == "mood");

    public static TheoryData<string, string, int, int> Conditions
    {
        get
        {
            var data = new TheoryData<string, string, int, int>();
            foreach (var (aggregate, comparator) in from aggregate in new[] { "", "lowest", "highest", "average" }
                                                    from comparator in new[] { "at least", "at most", "more than", "less than", "exactly" }
                                                    where comparator != "exactly" || aggregate.Length == 0
                                                    select (aggregate, comparator))
            {
                data.Add(aggregate, comparator, 5, aggregate.Length == 0 ? 0 : 2);
                data.Add(aggregate, comparator, 5, 3);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void NothingThatCouldBeRecordedWouldDoEarlier(string aggregate, string comparator, int bound, int weeks)
    {
        var ask = new AskValue(aggregate, Mood, new Who("Kai"), new Bound(comparator, bound), weeks == 0 ? null : new Last(weeks, "weeks"));
        foreach (var past in new[] { new[] { 2, 8 }, [8, 2], [5, 5], [0, 0], [10, 10] })
        {
            var lines = past.Select((value, place) => Entry(AsOf.AddDays((place - past.Length) * 7), value)).ToImmutableArray();
            var plan = Case.PlanOf([ask]);
            var at = Standpoint.At(plan, Case.DiaryOf(plan, lines, AsOf), AsOf);
            var judged = Judge.Of(Assert.IsAssignableFrom<Condition>(plan.Rewards[0].When), at);
            var found = WhatWouldItTake.WithEarliest(judged, at).Earliest;

            var expected = judged.Verdict == Verdict.Met ? null : Searched(ask, lines);
            Assert.Equal(expected, found <= AsOf.AddDays((Returns - 1) * 7) ? found : null);
        }
    }

    /// <summary>Returns come every seven days from the last one on, and each may hold any value.</summary>
    static DateOnly? Searched(Ask ask, ImmutableArray<Line> past)
    {
        int[] values = [0, 5, 10];
        var all = Enumerable.Range(0, (int)Math.Pow(values.Length, Returns)).Select(number => Enumerable.Range(0, Returns)
            .Select(place => Entry(AsOf.AddDays(place * 7), values[number / (int)Math.Pow(values.Length, place) % values.Length]))
            .Where(line => line.Day > AsOf)
            .ToImmutableArray());
        var days = Enumerable.Range(1, Returns * 7 - 7).Select(day => AsOf.AddDays(day)).ToList();

        return all.Select(future => past.AddRange(future))
            .Select(lines => Line.Diary(lines).Lines)
            .Select(lines => days.Select(day => (DateOnly?)day).FirstOrDefault(day => new NaiveOracle(lines, day ?? AsOf, day ?? AsOf).Judge(ask) == Verdict.Met))
            .Min();
    }

    static Line Entry(DateOnly day, int value) => new(day, day, Mood, "Kai", day, day, "value", value, 0);
}
