using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

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

    /// <summary>The earliest date with what must be recorded by then; null for what is met or does not apply.</summary>
    public static Outlook? Outlook(Judgement judgement, Standpoint at)
    {
        if (judgement.Verdict is Verdict.Met or Verdict.DoesNotApply)
        {
            return null;
        }

        var condition = judgement.Condition;

        return Earliest(condition, at) is { } earliest
            ? new Outlook(earliest, null, Needed(condition, at, earliest))
            : new Outlook(null, Never(judgement, at), []);
    }

    static ImmutableArray<Needed> Needed(Condition condition, Standpoint at, DateOnly earliest)
    {
        var wishes = Wishes.Of(condition, at.Plan);
        var future = at.Memory.Futures.Of(wishes, at, earliest);

        return
        [
            .. wishes.OfType<MeasureWish>().DistinctBy(wish => wish.Measure.Name)
                .Select(wish => new Needed(wish, future.Diary.All.Where(series => series.Measure.Name == wish.Measure.Name)
                    .Select(series => series.Samples.Count(sample => sample.Day > at.AsOf && sample.Day <= earliest))
                    .DefaultIfEmpty(0).Max())),
            .. wishes.Where(wish => wish is not MeasureWish).Distinct().Select(wish => new Needed(wish, 0)),
        ];
    }

    static NeverReason Never(Judgement judgement, Standpoint at) =>
        Leaves(judgement).Any(leaf => leaf.Verdict != Verdict.Met && IsOver(leaf, at)) ? NeverReason.Over
        : Reach.Of(judgement.Condition, at.Plan) is var reach && reach.CalendarEnd < reach.HorizonFrom(at.AsOf) ? NeverReason.Calendar
        : IsUnsure(judgement.Condition) ? NeverReason.Unsure
        : NeverReason.AtBest;

    /// <summary>Whether the highest or the lowest of records may not be the best: we say <i>never</i> only where we know.</summary>
    static bool IsUnsure(Condition condition) => condition switch
    {
        ListCondition { Quantifier: NoneQuantifier } => true,
        ListCondition list => list.Parts.Any(part => IsUnsure(part.Condition)),
        JoinedCondition joined => joined.Parts.Any(IsUnsure),
        ValueCondition { Comparison: { Comparator: Comparator.Exactly or Comparator.Between, Bound.Value: var bound } } => bound != 0,
        ChangeCondition { Change.By.Comparator: not (Comparator.AtLeast or Comparator.MoreThan) } => true,
        GoalsCondition or SanctionCondition => true,
        _ => false,
    };

    /// <summary>Whether it looks at days that are over and stay so.</summary>
    static bool IsOver(Judgement leaf, Standpoint at) => leaf is
    {
        Window: { } window,
        Condition: ValueCondition { Timeframe: TermTimeframe or MonthTimeframe or BetweenTimeframe or BeforeTimeframe }
            or ChangeCondition { Timeframe: TermTimeframe or MonthTimeframe or BetweenTimeframe or BeforeTimeframe },
    }
        && window.To <= at.AsOf;

    static IEnumerable<Judgement> Leaves(Judgement judgement) =>
        judgement.Parts.IsEmpty ? [judgement] : judgement.Parts.SelectMany(Leaves);

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
