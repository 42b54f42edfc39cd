using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>
/// The days to come on which a verdict may change, whatever is recorded: something is recorded, or leaves the days that are
/// looked at, or another week, month or term is over. More days than needed do no harm.
/// </summary>
static class TurningDays
{
    /// <summary>Month ends make a window skip or repeat days.</summary>
    const int Slack = 3;

    const int GrownUp = 18;

    /// <summary>In order; null for every day.</summary>
    public static ImmutableArray<DateOnly>? Of(Condition condition, Standpoint at, Window days) => condition switch
    {
        ValueCondition value => OfMeasure(value.Measure, [value.Timeframe], at, days),
        ChangeCondition { Baseline: TimeframeBaseline baseline } change => OfMeasure(change.Measure, [change.Timeframe, baseline.Timeframe], at, days),
        ChangeCondition { Baseline: MonthlyBaseline baseline } change => OfMeasure(change.Measure, [change.Timeframe, baseline.Timeframe], at, days),
        ChangeCondition { Baseline: SinceBaseline baseline } change => OfMeasure(change.Measure, [change.Timeframe, new SinceTimeframe(baseline.Since)], at, days),
        StatusCondition { Spell: TodaySpell } status => OfMeasure(status.Measure, [null], at, days),
        StatusCondition { Spell: UnbrokenSpell spell } status => OfMeasure(status.Measure, [new LastTimeframe(spell.Length)], at, days),
        StageLastedCondition or PlanRunCondition => Judge.Of(condition, at).JudgeFrom is { } day ? In([day], days) : [],
        AgreesCondition => [days.From],
        ReviewHeldCondition review => In(OfTimeframe(review.Timeframe, Reviews(at, days), at, days), Reviews(at, days), days),
        _ => null,
    };

    static IEnumerable<DateOnly> Reviews(Standpoint at, Window days) =>
        at.Seen(at.Memory.Entries.ReviewsHeld).Select(entry => entry.Day).Concat(Occasions.Reviews(at, days)).Append(at.Plan.Started.PlusDays(-1));

    static ImmutableArray<DateOnly>? OfMeasure(Measure measure, Timeframe?[] timeframes, Standpoint at, Window days)
    {
        var (observed, earliest) = (ComingDiary.Observed(measure, at, days.To).ToList(), FirstStillSeen(timeframes, days));
        var coming = observed.SelectMany(one => Occasions.Of(one, days)).ToList();
        var marks = observed.SelectMany(one => Marks(one, earliest)).Concat(coming).Concat(Birthdays(at))
            .SelectMany(day => measure.Kind is StatusKind ? new[] { day.PlusDays(-1), day } : [day]).Distinct().ToList();
        var fixedTimes = timeframes.Where(one => one is TermTimeframe or MonthTimeframe or BetweenTimeframe or BeforeTimeframe or AfterTimeframe or BetweenAfterTimeframe);
        marks.AddRange(fixedTimes.OfType<Timeframe>().SelectMany(one => OfFixed(one, at)));
        var turns = new List<DateOnly>();
        foreach (var timeframe in timeframes)
        {
            if (OfTimeframe(timeframe, marks, at, days) is not { } some)
            {
                return null;
            }

            turns.AddRange(some);
        }

        return In(turns, [.. coming, .. Birthdays(at)], days);
    }

    static ImmutableArray<DateOnly>? In(IEnumerable<DateOnly>? turns, IEnumerable<DateOnly> more, Window days) =>
        turns is null ? null : In(turns.Concat(more), days);

    static ImmutableArray<DateOnly> In(IEnumerable<DateOnly> turns, Window days) =>
        [.. turns.Where(days.Contains).Append(days.From).Distinct().Order()];

    /// <summary>The days of records, and the ends of longer times, that one of the timeframes may still see.</summary>
    static IEnumerable<DateOnly> Marks(Observation one, DateOnly from) =>
    [
        one.FirstDay.PlusDays(-1),
        .. one.Series.DayNumbers.AsSpan()[one.Series.Between(from, from).First..].ToArray().Select(DateOnly.FromDayNumber),
        .. one.Series.Periods.SelectMany(period => new[] { period.Window.From, period.Window.To }),
        .. one.Series.Spells.SelectMany(spell => new[] { spell.From, spell.Until ?? spell.From }),
    ];

    static IEnumerable<DateOnly> Birthdays(Standpoint at) => at.Plan.Family.Select(person => person.Facts.Born).OfType<DateOnly>()
        .Select(born => MonthArithmetic.Add(born, GrownUp, 0)).SelectMany(day => new[] { day.PlusDays(-1), day });

    static IEnumerable<DateOnly>? OfTimeframe(Timeframe? timeframe, IEnumerable<DateOnly> marks, Standpoint at, Window days) => timeframe switch
    {
        null => [],
        LastTimeframe last when IsPlain(last.Length.Unit) => StillSeen(marks, last.Length, days).SelectMany(mark => Passing(mark, last.Length)),
        LastTimeframe { Length.Unit: TimeUnit.Term or TimeUnit.HalfTerm } last => Ends(last.Length.Unit, at),
        EachOfLastTimeframe each => Completions(each.Length.Unit, at, days),
        AverageOfLastTimeframe average => Completions(average.Length.Unit, at, days),
        EachOfLastReviewsTimeframe => Reviews(at, days),
        SinceTimeframe { From: DateAnchor anchor } => [anchor.Date, anchor.Date.PlusDays(1)],
        SinceTimeframe { From: StartAnchor } => [at.Plan.Started],
        TermTimeframe or MonthTimeframe or BetweenTimeframe
            or SinceTimeframe { From: ClosingAnchor }
            or BeforeTimeframe { Before: DateAnchor or StartAnchor or ClosingAnchor }
            or AfterTimeframe { After: DateAnchor or StartAnchor or ClosingAnchor }
            or BetweenAfterTimeframe { After: DateAnchor or StartAnchor or ClosingAnchor } => OfFixed(timeframe, at),
        _ => null,
    };

    /// <summary>The marks that so long a time has not left behind for good by the first of the days.</summary>
    static IEnumerable<DateOnly> StillSeen(IEnumerable<DateOnly> marks, Duration length, Window days)
    {
        var earliest = FirstStillSeen(length, days);

        return marks.Where(mark => mark >= earliest);
    }

    static DateOnly FirstStillSeen(Duration length, Window days) => days.From.Minus(length).PlusDays(-2 * (Slack + 1));

    /// <summary>No other timeframe asks for marks.</summary>
    static DateOnly FirstStillSeen(IEnumerable<Timeframe?> timeframes, Window days) => timeframes.OfType<LastTimeframe>()
        .Where(last => IsPlain(last.Length.Unit))
        .Select(last => FirstStillSeen(last.Length, days))
        .DefaultIfEmpty(DateOnly.MaxValue)
        .Min();

    static bool IsPlain(TimeUnit unit) => unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year;

    /// <summary>The first days on which so long a time no longer reaches back to the mark.</summary>
    static IEnumerable<DateOnly> Passing(DateOnly mark, Duration length) =>
        mark.After(length, Calendar.Empty) is { } day ? Enumerable.Range(0, length.Unit is TimeUnit.Day or TimeUnit.Week ? 1 : Slack + 1).Select(more => day.PlusDays(more)) : [];

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
