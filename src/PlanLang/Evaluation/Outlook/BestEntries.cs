using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>What would be written down besides values: actions done, people agreeing, reviews held.</summary>
static class BestEntries
{
    /// <summary>The entries of one wish on the days to come.</summary>
    public static IEnumerable<Entry> Of(Wish wish, Standpoint at, Window days) => wish switch
    {
        ActionWish action => at.Plan.Actions.Where(one => one.Id == action.Id).SelectMany(one => Kept(one, days)),
        AgreementWish agreement =>
            [new AgreementEntry(agreement.Person, Polarity.Is, days.From, days.From, BestSeries.ToCome)],
        ReviewWish => Held(at, days),
        _ => [],
    };

    /// <summary>Done tomorrow, or kept on every day.</summary>
    static IEnumerable<Entry> Kept(PlanAction action, Window days) => action.When is null
        ? [new ActionEntry(action, ActionOutcome.Done, "", days.From, days.From, BestSeries.ToCome)]
        : days.EachDay().Select(day => new ActionEntry(action, ActionOutcome.Kept, "", day, day, BestSeries.ToCome));

    static IEnumerable<Entry> Held(Standpoint at, Window days)
    {
        var dates = at.Plan.Reviews is { } reviews
            ? new Schedule(reviews.Every, reviews.From ?? at.Plan.Started, at.Plan.CalendarFor(null)).In(days) ?? []
            : [];

        return dates.Append(days.From).Distinct().Select(day => new ReviewHeldEntry([], day, day, BestSeries.ToCome));
    }
}
