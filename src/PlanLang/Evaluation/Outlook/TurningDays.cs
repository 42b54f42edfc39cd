using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>
/// The days to come on which a verdict may change, whatever is recorded: something is recorded, or leaves the days that are
/// looked at, or another week, month or term is over. More days than needed do no harm.
/// </summary>
static class TurningDays
{
    const int GrownUp = 18;

    /// <summary>Null for every day.</summary>
    public static Turns? Of(Condition condition, Standpoint at, Window days) => condition switch
    {
        ValueCondition value => OfMeasure(value.Measure, [value.Timeframe], at, days),
        ChangeCondition { Baseline: TimeframeBaseline { Timeframe: LastTimeframe last }, Timeframe: { } timeframe } when !last.Length.NeedsCalendar && IsCounted(timeframe) => null,
        ChangeCondition { Baseline: TimeframeBaseline baseline } change => OfMeasure(change.Measure, [change.Timeframe, baseline.Timeframe], at, days),
        ChangeCondition { Baseline: MonthlyBaseline baseline } change => OfMeasure(change.Measure, [change.Timeframe, baseline.Timeframe], at, days),
        ChangeCondition { Baseline: SinceBaseline baseline } change => OfMeasure(change.Measure, [change.Timeframe, new SinceTimeframe(baseline.Since)], at, days),
        StatusCondition { Spell: TodaySpell } status => OfMeasure(status.Measure, [null], at, days),
        StatusCondition { Spell: UnbrokenSpell spell } status => OfMeasure(status.Measure, [new LastTimeframe(spell.Length)], at, days),
        StageLastedCondition or PlanRunCondition => Listed(Judge.Of(condition, at).JudgeFrom is { } day ? [day] : [], [], days),
        AgreesCondition => Listed([], [], days),
        ReviewHeldCondition review => OfReviews(review.Timeframe, at, days),
        _ => null,
    };

    /// <summary>A time whose end stays where it is for a while: one that moves with every day no longer overlaps it some day.</summary>
    static bool IsCounted(Timeframe timeframe) => timeframe is EachOfLastTimeframe or AverageOfLastTimeframe or EachOfLastReviewsTimeframe
        || (timeframe is LastTimeframe last && last.Length.NeedsCalendar);

    static IEnumerable<DateOnly> Reviews(Standpoint at, Window days) =>
        at.Seen(at.Memory.Entries.ReviewsHeld).Select(entry => entry.Day).Concat(Occasions.Reviews(at, days)).Append(at.Plan.Started.PlusDays(-1));

    static Turns? OfReviews(Timeframe timeframe, Standpoint at, Window days)
    {
        var reviews = Numbers(Reviews(at, days));

        return OfTimeframe(timeframe, at, days) is { } listed
            ? Listed(listed, [Themselves(reviews), .. LengthsOf([timeframe]).Select(length => new Passing(reviews, length))], days)
            : null;
    }

    static Turns? OfMeasure(Measure measure, ImmutableArray<Timeframe?> timeframes, Standpoint at, Window days)
    {
        var listed = timeframes.Select(timeframe => OfTimeframe(timeframe, at, days)).ToList();
        if (listed.Contains(null))
        {
            return null;
        }

        var observed = ComingDiary.Observed(measure, at, days.To).ToList();
        var coming = observed.Select(one => ImmutableArray.CreateRange(Occasions.Of(one, days), day => day.DayNumber)).ToList();
        var marks = observed.Select(one => one.Series.DayNumbers).Concat(coming)
            .Append(Numbers(observed.SelectMany(OtherMarks).Concat(Birthdays(at)).Concat(FixedTimes(timeframes, at))))
            .SelectMany(column => measure.Kind is StatusKind ? [column, [.. column.Select(day => day - 1)]] : new[] { column });

        return Listed(
            listed.SelectMany(some => some ?? []).Concat(Birthdays(at)),
            [
                .. coming.Select(Themselves),
                .. from column in marks from length in LengthsOf(timeframes) select new Passing(column, length),
            ],
            days);
    }

    static Turns Listed(IEnumerable<DateOnly> turns, ImmutableArray<Passing> passings, Window days) =>
        new(OrderedDays.From(turns.Where(days.Contains).Append(days.From)), passings);

    static Passing Themselves(ImmutableArray<int> days) => new(days, new Duration(0, TimeUnit.Day));

    static ImmutableArray<int> Numbers(IEnumerable<DateOnly> days) => [.. days.Select(day => day.DayNumber).Order()];

    /// <summary>The days besides those of records on which something begins or ends.</summary>
    static IEnumerable<DateOnly> OtherMarks(Observation one) =>
    [
        one.FirstDay.PlusDays(-1),
        .. one.Series.Periods.SelectMany(period => new[] { period.Window.From, period.Window.To }),
        .. one.Series.Spells.SelectMany(spell => new[] { spell.From, spell.Until ?? spell.From }),
    ];

    static IEnumerable<DateOnly> FixedTimes(ImmutableArray<Timeframe?> timeframes, Standpoint at) => timeframes
        .Where(one => one is TermTimeframe or MonthTimeframe or BetweenTimeframe or BeforeTimeframe or AfterTimeframe or BetweenAfterTimeframe)
        .OfType<Timeframe>()
        .SelectMany(one => OfFixed(one, at));

    static IEnumerable<DateOnly> Birthdays(Standpoint at) => at.Plan.Family.Select(person => person.Facts.Born).OfType<DateOnly>()
        .Select(born => MonthArithmetic.Add(born, GrownUp, 0)).SelectMany(day => new[] { day.PlusDays(-1), day });

    /// <summary>The lengths of time that move along from day to day.</summary>
    static IEnumerable<Duration> LengthsOf(ImmutableArray<Timeframe?> timeframes) =>
        timeframes.OfType<LastTimeframe>().Select(last => last.Length).Where(length => !length.NeedsCalendar);

    /// <summary>The days that a timeframe gives besides those on which it passes something; null for every day.</summary>
    static IEnumerable<DateOnly>? OfTimeframe(Timeframe? timeframe, Standpoint at, Window days) => timeframe switch
    {
        null => [],
        LastTimeframe last when !last.Length.NeedsCalendar => [],
        LastTimeframe { Length.Unit: TimeUnit.Term or TimeUnit.HalfTerm } last => Ends(last.Length.Unit, at),
        EachOfLastTimeframe each => Completions(each.Length.Unit, at, days),
        AverageOfLastTimeframe average => Completions(average.Length.Unit, at, days),
        EachOfLastReviewsTimeframe => Reviews(at, days),
        SinceTimeframe { From: DateAnchor anchor } => [anchor.Date, anchor.Date.PlusDays(1)],
        SinceTimeframe { From: StartAnchor } => [at.Plan.Started],
        SinceTimeframe { From: LastReviewAnchor } => Reviews(at, days).SelectMany(day => new[] { day, day.PlusDays(1) }),
        TermTimeframe or MonthTimeframe or BetweenTimeframe
            or SinceTimeframe { From: ClosingAnchor }
            or BeforeTimeframe { Before: DateAnchor or StartAnchor or ClosingAnchor }
            or AfterTimeframe { After: DateAnchor or StartAnchor or ClosingAnchor }
            or BetweenAfterTimeframe { After: DateAnchor or StartAnchor or ClosingAnchor } => OfFixed(timeframe, at),
        _ => null,
    };

    static IEnumerable<DateOnly> OfFixed(Timeframe timeframe, Standpoint at) => TimeframeWindows.InEachCalendar(timeframe, at)
        .SelectMany(window => new[] { window.From, window.To, window.To.PlusDays(1) });

    static IEnumerable<DateOnly>? Completions(TimeUnit unit, Standpoint at, Window days) => unit switch
    {
        TimeUnit.Week => days.EachDay().Where(day => day.DayOfWeek is DayOfWeek.Sunday),
        TimeUnit.Month or TimeUnit.Year => days.EachDay().Where(day => day.PlusDays(1).Day == 1),
        TimeUnit.Term or TimeUnit.HalfTerm => Ends(unit, at),
        _ => null,
    };

    static IEnumerable<DateOnly> Ends(TimeUnit unit, Standpoint at) => at.Plan.Calendars
        .SelectMany(calendar => Enumerable.Range(0, Reach.MostDays).Select(place => calendar.Spans(unit).Ends.At(place)).TakeWhile(day => day is not null).OfType<DateOnly>())
        .SelectMany(day => new[] { day, day.PlusDays(1) });
}
