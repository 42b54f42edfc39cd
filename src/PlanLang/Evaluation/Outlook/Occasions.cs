using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>The days on which something can be recorded.</summary>
static class Occasions
{
    static readonly Recurrence EverySevenDays = new EveryStep(new Duration(7, TimeUnit.Day));

    /// <summary>
    /// The promised days after today, counted from the last record, or else the first day observed; every seven days
    /// where nobody promised. Besides, a status can change tomorrow, and so can a count rise that nobody promised to send. None
    /// while the measure does not apply.
    /// </summary>
    public static ImmutableArray<DateOnly> Of(Observation observation, Window days)
    {
        if (observation.Series.SpellOn(observation.At.AsOf) is not null)
        {
            return [];
        }

        var returns = new Schedule(observation.Measure.Promise?.Every ?? EverySevenDays, LastRecord(observation), observation.Calendar).KnownIn(days);
        var isAnyDay = observation.Measure.Kind is StatusKind || (observation.Measure.Kind is CountKind && !observation.IsPromised);

        return isAnyDay ? WithTomorrow(returns, days) : returns;
    }

    /// <summary>The reviews that were planned; null where nobody said when they are.</summary>
    public static ImmutableArray<DateOnly>? PlannedReviews(Standpoint at, Window days) => at.Plan.Reviews is { } reviews
        ? new Schedule(reviews.Every, reviews.From ?? at.Plan.Started, at.Plan.CalendarFor(null)).KnownIn(days)
        : null;

    /// <summary>Those of the plan and tomorrow; from tomorrow every seven days where nobody said when they are.</summary>
    public static ImmutableArray<DateOnly> Reviews(Standpoint at, Window days) => PlannedReviews(at, days) is { } planned
        ? WithTomorrow(planned, days)
        : new Schedule(EverySevenDays, days.From, Calendar.Empty).KnownIn(days);

    static ImmutableArray<DateOnly> WithTomorrow(ImmutableArray<DateOnly> some, Window days) =>
        some.Contains(days.From) ? some : some.Insert(0, days.From);

    static DateOnly LastRecord(Observation observation)
    {
        var returns = observation.Returns;
        var (today, count) = (observation.At.AsOf, returns.UpTo(observation.At.AsOf));

        return count > 0 ? Earlier(returns.ReachOf(count - 1), today)
            : observation.IsPromised ? Earlier(observation.FirstDay, today)
            : today;
    }

    static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
