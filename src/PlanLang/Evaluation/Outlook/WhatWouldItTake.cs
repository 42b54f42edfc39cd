using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>When a condition that is not met could be, if all that is recorded from tomorrow on were as good as can be.</summary>
static class WhatWouldItTake
{
    /// <summary>A year is looked ahead, and twice the longest time that the condition speaks of.</summary>
    const int DaysAhead = 366;
    const int Step = 7;

    /// <summary>The same judgement with its earliest date; null where it is met, and where it never can be.</summary>
    public static Judgement WithEarliest(Judgement judgement, Standpoint at) =>
        judgement.Verdict is Verdict.Met or Verdict.DoesNotApply
            ? judgement
            : judgement with { Earliest = Earliest(judgement.Condition, at) };

    static DateOnly? Earliest(Condition condition, Standpoint at)
    {
        var horizon = at.AsOf.PlusDays(DaysAhead + (2L * Reach.Of(condition, at.Plan)));
        var future = Standpoint.At(at.Plan, BestFuture.Of(Wishes.Of(condition, at.Plan), at, horizon), horizon);

        return FirstMet(new Window(at.AsOf.PlusDays(1), horizon), day => Judge.Of(condition, future.On(day)).Verdict == Verdict.Met);
    }

    /// <summary>
    /// Looks once a week and on the days beside it: with the best of records, what is met stays so for longer.
    /// </summary>
    static DateOnly? FirstMet(Window days, Func<DateOnly, bool> isMet)
    {
        for (var from = days.From; from <= days.To; from = from.PlusDays(Step))
        {
            var week = new Window(from, from.PlusDays(Step - 1));
            if (isMet(week.To) || isMet(week.From))
            {
                return Runs.First(week, isMet);
            }
        }

        return null;
    }
}
