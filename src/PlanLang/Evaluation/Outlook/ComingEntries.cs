using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>What would be written down besides values: actions done, people agreeing, reviews held.</summary>
static class ComingEntries
{
    /// <summary>The entries of one wish on the days to come.</summary>
    public static IEnumerable<Entry> Of(Wish wish, ImmutableArray<Wish> all, Standpoint at, Window days) => wish switch
    {
        ActionWish { Polarity: Polarity.Is } action =>
            at.Plan.Goals.SelectMany(goal => goal.Actions).Where(one => one.Id == action.Id).SelectMany(one => Kept(one, days)),
        AgreementWish agreement =>
            [new AgreementEntry(agreement.Person, agreement.Polarity, days.From, days.From, ValueSteps.ToCome)],
        ReviewWish review => Held(review, all, at, days).Select(day => new ReviewHeldEntry([], day, day, ValueSteps.ToCome)),
        _ => [],
    };

    /// <summary>Done tomorrow, or kept on every day.</summary>
    static IEnumerable<Entry> Kept(PlanAction action, Window days) => action is { When: null, Prompt: null }
        ? [new ActionEntry(action, ActionOutcome.Done, "", days.From, days.From, ValueSteps.ToCome)]
        : days.EachDay().Select(day => new ActionEntry(action, ActionOutcome.Kept, "", day, day, ValueSteps.ToCome));

    static IEnumerable<DateOnly> Held(ReviewWish wish, ImmutableArray<Wish> all, Standpoint at, Window days) => wish.Held switch
    {
        ReviewsHeld.All => Occasions.Reviews(at, days).Where(day => !(day > wish.Until)),
        ReviewsHeld.Chosen => wish.Days,
        ReviewsHeld.Tomorrow => (Occasions.PlannedReviews(at, days) ?? []).Prepend(days.From).Distinct(),
        ReviewsHeld.Fresh or ReviewsHeld.Known => Occasions.PlannedReviews(at, days)
            ?? Fresh(wish, wish.After is { } measure ? [measure] : all.OfType<MeasureWish>().Select(one => one.Measure), at, days),
        _ => Occasions.PlannedReviews(at, days) ?? [],
    };

    /// <summary>A review only when something was recorded of that person, or of everybody, since the last one.</summary>
    static IEnumerable<DateOnly> Fresh(ReviewWish wish, IEnumerable<Measure> measures, Standpoint at, Window days)
    {
        var returns = measures.SelectMany(measure => ComingDiary.Observed(measure, at, days.To))
            .Where(one => wish.Of is null || one.Person?.Name == wish.Of.Name)
            .Select(one => (Known: KnownBy(wish, one), Coming: Occasions.Of(one, days)))
            .Where(one => !one.Coming.IsEmpty).Select(one => one.Coming.InsertRange(0, one.Known)).ToList();
        var last = at.Seen(at.Memory.Entries.ReviewsHeld).LastOrDefault()?.Day ?? DateOnly.MinValue;
        foreach (var day in Occasions.Reviews(at, days))
        {
            if (returns.TrueForAll(some => some.Any(one => last <= one && one <= day)))
            {
                last = day;
                yield return day;
            }
        }
    }

    static IEnumerable<DateOnly> KnownBy(ReviewWish wish, Observation one) =>
        wish.Held == ReviewsHeld.Known && one.LatestBy(one.At.AsOf) is >= 0 and var place ? [one.Series.Samples[place].Day] : [];
}
