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
        var reviews = ChosenReviews.Of(demand, at, days);
        var known = new KnownWays();
        var (best, open) = ((Witness?)null, DateOnly.MaxValue);
        foreach (var (chosen, window) in reviews.Choices)
        {
            var last = Earliest(window.To, Earliest(open, best?.Day.PlusDays(-1) ?? DateOnly.MaxValue));
            var other = First(condition, chosen, at, window with { To = last }, known);
            (best, open) = (other.Found ?? best, Earliest(open, other.Open ?? DateOnly.MaxValue));
        }

        if (best is null && open == DateOnly.MaxValue)
        {
            (best, var left) = First(condition, demand, at, reviews.Rest, known);
            open = left ?? DateOnly.MaxValue;
        }

        return best?.Day <= open ? (best, false) : (null, open < DateOnly.MaxValue);
    }

    static DateOnly Earliest(DateOnly a, DateOnly b) => a < b ? a : b;

    /// <summary>The first day; or else the one on which we gave up before we knew.</summary>
    static (Witness? Found, DateOnly? Open) First(Condition condition, Demand demand, Standpoint at, Window days, KnownWays known)
    {
        var prospects = new Prospects(at, days, known);
        var search = new WitnessSearch(condition, demand, prospects, at);
        var next = days.Days > 0 ? prospects.Next(demand, days.From) : null;
        while (next is { } day && day <= days.To)
        {
            if (search.On(day) is { } found)
            {
                return (found, null);
            }

            if (search.IsUnsure)
            {
                return (null, day);
            }

            next = prospects.Next(demand, Prospects.NextTurn(demand, day));
        }

        return (null, null);
    }
}
