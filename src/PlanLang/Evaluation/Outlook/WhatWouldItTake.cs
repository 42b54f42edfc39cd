using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>When a condition that is not met could be, if all that is recorded from tomorrow on were as good as can be.</summary>
static class WhatWouldItTake
{
    /// <summary>The same judgement with its earliest date; null where it is met, where it never can be, and for the verdict alone.</summary>
    public static Judgement WithEarliest(Judgement judgement, Standpoint at) =>
        judgement.Verdict is Verdict.Met or Verdict.DoesNotApply || at.Sight.Depth == Depth.VerdictAlone
            ? judgement
            : judgement with { Earliest = Find(judgement.Condition, at).Found?.Day };

    /// <summary>The earliest date with what must be recorded by then; null for what is met or does not apply.</summary>
    public static Outlook? Outlook(Judgement judgement, Standpoint at)
    {
        if (judgement.Verdict is Verdict.Met or Verdict.DoesNotApply)
        {
            return null;
        }

        var (found, isUnsure) = Find(judgement.Condition, at);

        return found is not null
            ? new Outlook(found.Day, null, new NeededRecords(found, at).All())
            : new Outlook(null, isUnsure ? NeverReason.Unsure : WhyNever.Of(judgement, at), []);
    }

    /// <summary>The first day on which it is met in one of all futures, with that future; and whether we gave up before we knew.</summary>
    public static (Witness? Found, bool IsUnsure) Find(Condition condition, Standpoint at)
    {
        var days = new Window(at.AsOf.PlusDays(1), Reach.Of(condition, at.Plan).HorizonFrom(at.AsOf));
        var demand = Demands.Of(condition, Verdict.Met, at, days);
        var best = First(condition, demand, at, days);
        foreach (var (reviews, window) in best.IsUnsure ? [] : ChosenReviews.Of(demand, at, days))
        {
            var earlier = best.Found?.Day <= window.To ? window with { To = best.Found.Day.PlusDays(-1) } : window;
            var other = earlier.Days > 0 ? First(condition, demand.With(reviews), at, earlier) : (null, false);
            if (other.IsUnsure)
            {
                return other;
            }

            best = other.Found is null ? best : other;
        }

        return best;
    }

    static (Witness? Found, bool IsUnsure) First(Condition condition, Demand demand, Standpoint at, Window days)
    {
        var prospects = new Prospects(at, days);
        var search = new WitnessSearch(condition, demand, prospects, at);
        var next = prospects.Next(demand, days.From);
        while (next is { } day && day <= days.To)
        {
            if (search.On(day) is { } found)
            {
                return (found, false);
            }

            next = search.IsUnsure ? null : prospects.Next(demand, Prospects.NextTurn(demand, day));
        }

        return (null, search.IsUnsure);
    }
}
