using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>
/// The ways for a change whose earlier time is to come too: then, the opposite is wanted of it. A part of nothing cannot be told,
/// so that the best to compare with may be the least above nothing.
/// </summary>
static class Turnings
{
    /// <summary>Whether a change may compare with what is to come.</summary>
    public static bool MayCome(ChangeCondition change, Standpoint at, DateOnly to) => change.Baseline switch
    {
        TimeframeBaseline one => MayCome(one.Timeframe, at),
        MonthlyBaseline one => MayCome(one.Timeframe, at),
        SinceBaseline { Since: DateAnchor or StartAnchor } since => Ground.Of(at).DayOf(since.Since) is not { } day
            || ComingDiary.Observed(change.Measure, at, to).Any(one => one.Samples(new Window(day, DateOnly.MaxValue)) is var (first, end) && first == end),
        _ => true,
    };

    /// <summary>The way, and those that it turns into on a day of that future.</summary>
    public static IEnumerable<ImmutableArray<Wish>> Of(LeafDemand leaf, ImmutableArray<Wish> way, Func<ImmutableArray<Wish>, Standpoint> futureOf, DateOnly today) =>
        leaf is { Condition: ChangeCondition change, MayTurn: true } && futureOf(way) is var future && Compared.Of(change, future, today) is { } compared
            ? Turned(change, way.OfType<MeasureWish>().First(), compared, future, today).Select(wish => ImmutableArray.CreateRange(way.Select(one => one is MeasureWish ? wish : one)))
            : [];

    static IEnumerable<MeasureWish> Turned(ChangeCondition change, MeasureWish wish, Compared compared, Standpoint future, DateOnly today)
    {
        yield return wish with { Compared = compared };
        if (wish.Direction == Direction.Up && change.Change.By.Bound.Unit is AmountUnit.Percent or AmountUnit.Part)
        {
            yield return wish with { Compared = compared, Lifted = compared.Lasts((person, days) => LastIn(wish, person, days, future, today)) };
            yield return wish with { Compared = compared, Lifted = compared };
        }
    }

    static DateOnly? LastIn(MeasureWish wish, string? person, Window days, Standpoint future, DateOnly today) => future.Diary.All
        .Where(series => series.Measure.Name == wish.Measure.Name && series.Subject?.Name == person)
        .SelectMany(series => series.Samples.Where(sample => sample.Day > today && sample.Day <= future.AsOf && days.Contains(sample.Day)))
        .Select(sample => (DateOnly?)sample.Day).LastOrDefault();

    static bool MayCome(Timeframe timeframe, Standpoint at) => timeframe is LastTimeframe or SinceTimeframe || ReviewTimes.AreLookedAt(timeframe)
        || TimeframeWindows.InEachCalendar(timeframe, at).Any(window => window.To > at.AsOf);
}
