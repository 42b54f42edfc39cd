using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>When a condition that is not met could be, if all that is recorded from tomorrow on were as good as can be.</summary>
static class WhatWouldItTake
{
    const int LongestStep = 28;

    /// <summary>The same judgement with its earliest date; null where it is met, where it never can be, and for the verdict alone.</summary>
    public static Judgement WithEarliest(Judgement judgement, Standpoint at) =>
        judgement.Verdict is Verdict.Met or Verdict.DoesNotApply || at.Sight.Depth == Depth.VerdictAlone
            ? judgement
            : judgement with { Earliest = Earliest(judgement.Condition, at) };

    static DateOnly? Earliest(Condition condition, Standpoint at)
    {
        var reach = Reach.Of(condition, at.Plan);
        var horizon = Earlier(reach.HorizonFrom(at.AsOf), reach.CalendarEnd);
        if (horizon <= at.AsOf)
        {
            return null;
        }

        var future = at.Memory.Futures.Of(Wishes.Of(condition, at.Plan), at, horizon);
        var days = new Window(at.AsOf.PlusDays(1), horizon);

        return FirstMet(days, reach, day => Judge.Of(condition, future.Trying(day)).Verdict == Verdict.Met);
    }

    /// <summary>
    /// With the best of records, what is met stays so for as long as the shortest time that is spoken of, so that
    /// it is enough to look once in that time; every four weeks at least, and then day by day.
    /// </summary>
    static DateOnly? FirstMet(Window days, Reach reach, Func<DateOnly, bool> isMet)
    {
        var step = Math.Clamp(reach.Shortest, 1, LongestStep);
        for (var from = days.From; from <= days.To; from = from.PlusDays(step))
        {
            var some = new Window(from, Earlier(from.PlusDays(step - 1), days.To));
            if (isMet(some.To))
            {
                return Runs.First(some, isMet);
            }
        }

        return null;
    }

    static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
