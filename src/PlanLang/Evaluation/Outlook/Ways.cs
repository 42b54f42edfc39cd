using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>The futures of which one is the best for a condition of one part: first the one that people would think of.</summary>
static class Ways
{
    /// <summary>Where what is compared with moves along, so many of its ends are tried.</summary>
    const int MostTurns = 12;

    static readonly ReviewsHeld[] Reviews = [ReviewsHeld.Fresh, ReviewsHeld.Known, ReviewsHeld.All, ReviewsHeld.Tomorrow, ReviewsHeld.Planned];

    /// <summary>Those for the condition to come to that.</summary>
    public static ImmutableArray<ImmutableArray<Wish>> Of(Condition condition, Verdict wanted, Standpoint at, Window days) => condition switch
    {
        ValueCondition value => WithReviews(value.Subject, value.Timeframe, null, [new MeasureWish(value.Measure, Turned(DirectionOf(value.Comparison), wanted), null)]),
        ChangeCondition change => WithReviews(change.Subject, change.Timeframe, change.Baseline, OfChange(change, wanted, TurnsOf(change, at, days))),
        StatusCondition status => [[new MeasureWish(status.Measure, Direction.Up, status.Status) { Polarity = Through(status.Polarity, wanted) }]],
        ActionCondition action => Either(action.Id, Through(action.Polarity, wanted)),
        ActionKeptCondition kept => Either(kept.Id, Through(Polarity.Is, wanted)),
        AgreesCondition agrees => [[new AgreementWish(agrees.Person, Through(Polarity.Is, wanted))]],
        ReviewHeldCondition => [.. Reviews.Reverse().Select(held => ImmutableArray.Create<Wish>(new ReviewWish(held)))],
        SanctionCondition sanction => OfSanction(sanction, at, days),
        _ => [[]],
    };

    /// <summary>Those of a part where the reviews to come are held on days that were chosen.</summary>
    public static ImmutableArray<ImmutableArray<Wish>> With(ReviewWish reviews, LeafDemand leaf, Standpoint at, Window days)
    {
        var ways = leaf.Condition is ChangeCondition { Baseline: SinceBaseline { Since: LastReviewAnchor } } change
            ? OfChange(change, leaf.Wanted, TurnsAt(reviews, change, at, days)).Select(wish => ImmutableArray.Create<Wish>(wish))
            : leaf.Ways;

        return [.. ways.Select(way => ImmutableArray.CreateRange(way.Where(wish => wish is not ReviewWish).Append(reviews))).DistinctBy(way => way.OfType<MeasureWish>().FirstOrDefault())];
    }

    static ImmutableArray<ImmutableArray<Wish>> Either(string action, Polarity first) =>
        [[new ActionWish(action, first)], [new ActionWish(action, first.Opposite())]];

    static Direction DirectionOf(Comparison comparison) =>
        comparison.Comparator is Comparator.AtLeast or Comparator.MoreThan ? Direction.Up : Direction.Down;

    static Direction Turned(Direction direction, Verdict wanted) =>
        (direction == Direction.Up) == (wanted == Verdict.Met) ? Direction.Up : Direction.Down;

    static Polarity Through(Polarity polarity, Verdict wanted) =>
        (polarity == Polarity.Is) == (wanted == Verdict.Met) ? Polarity.Is : Polarity.IsNot;

    /// <summary>Where it matters when reviews are held, they are held at the best times.</summary>
    static ImmutableArray<ImmutableArray<Wish>> WithReviews(Subject subject, Timeframe? timeframe, Baseline? baseline, IEnumerable<MeasureWish> values) =>
        ReviewTimes.AreLookedAt(timeframe) || ReviewTimes.AreLookedAt(baseline)
            ? [
                .. Reviews.SelectMany(held => values.Select(value => ImmutableArray.Create<Wish>(value, new ReviewWish(held) { After = value.Measure, Of = subject.Alone }))),
                .. values.Where(value => value.TurnsAfter is not null)
                    .Select(value => ImmutableArray.Create<Wish>(value, new ReviewWish(ReviewsHeld.All) { After = value.Measure, Of = subject.Alone, Until = value.TurnsAfter })),
            ]
            : [.. values.Select(value => ImmutableArray.Create<Wish>(value))];

    /// <summary>
    /// Values of the time that is compared with should go the other way; where some of them are still to come, they turn
    /// when that time is over.
    /// </summary>
    static IEnumerable<MeasureWish> OfChange(ChangeCondition change, Verdict wanted, IEnumerable<DateOnly> turns)
    {
        var moved = Turned(DirectionOf(change.Change.By), wanted) == Direction.Up ? change.Change.Direction : change.Change.Direction.Opposite();
        var plain = new MeasureWish(change.Measure, moved, null);
        var turned = turns.Distinct().SelectMany(day =>
            new[] { plain with { TurnsAfter = day }, plain with { Direction = moved.Opposite(), TurnsAfter = day } });

        return [plain, .. turned.SelectMany(wish => change.Change.By.Bound.Unit is AmountUnit.Percent or AmountUnit.Part ? [wish with { Floor = 1 }, wish] : new[] { wish })];
    }

    /// <summary>The last days of what it is compared with, as far as that is to come.</summary>
    static IEnumerable<DateOnly> TurnsOf(ChangeCondition change, Standpoint at, Window days) => change.Baseline switch
    {
        TimeframeBaseline { Timeframe: LastTimeframe or SinceTimeframe } => Returns(change, at, days).Take(MostTurns),
        TimeframeBaseline one => TurnsOf(one.Timeframe, at),
        MonthlyBaseline one => TurnsOf(one.Timeframe, at),
        SinceBaseline { Since: DateAnchor or StartAnchor } since => Ground.Of(at).DayOf(since.Since) is { } day
            ? day > at.AsOf ? Returns(change, at, days).Take(MostTurns) : Firsts(change, at, days, day)
            : [],
        SinceBaseline { Since: LastReviewAnchor } => Returns(change, at, days).Take(MostTurns),
        _ => [],
    };

    static IEnumerable<DateOnly> TurnsOf(Timeframe timeframe, Standpoint at) =>
        TimeframeWindows.InEachCalendar(timeframe, at)
            .Where(window => window.To > at.AsOf)
            .SelectMany(window => new[] { window.From.PlusDays(-1), window.To });

    /// <summary>Of each who has none since that day, the first record to come.</summary>
    static IEnumerable<DateOnly> Firsts(ChangeCondition change, Standpoint at, Window days, DateOnly since) =>
        ComingDiary.Observed(change.Measure, at, days.To)
            .Where(one => one.Samples(new Window(since, DateOnly.MaxValue)) is var (first, end) && first == end)
            .Select(one => Occasions.Of(one, days).Select(day => (DateOnly?)day).FirstOrDefault())
            .OfType<DateOnly>();

    /// <summary>What was first recorded since the last review is compared with, else what was recorded last before it.</summary>
    static IEnumerable<DateOnly> TurnsAt(ReviewWish reviews, ChangeCondition change, Standpoint at, Window days) => reviews.Days is [.., var last]
        ? ComingDiary.Observed(change.Measure, at, days.To)
            .Select(one => Occasions.Of(one, days))
            .SelectMany(coming => coming.Where(day => day < last).TakeLast(1).Concat(coming.Where(day => day >= last).Take(1)))
        : Returns(change, at, days).Take(1);

    static IEnumerable<DateOnly> Returns(ChangeCondition change, Standpoint at, Window days) =>
        ComingDiary.Observed(change.Measure, at, days.To).SelectMany(one => Occasions.Of(one, days)).Distinct().Order();

    /// <summary>A sanction ends when its own condition says so; nobody's decision is foreseen.</summary>
    static ImmutableArray<ImmutableArray<Wish>> OfSanction(SanctionCondition condition, Standpoint at, Window days)
    {
        var sanction = at.Plan.Sanctions.FirstOrDefault(one => one.Id == condition.Id);
        var conditions = new[] { sanction?.EndsWhen, sanction?.When }.OfType<Condition>().ToList();

        return
        [
            .. new[] { Verdict.Met, Verdict.NotMet }.Select(verdict => conditions
                .SelectMany(one => Demands.Of(one, verdict, at, days).Leaves)
                .SelectMany(leaf => leaf.Ways[0])
                .DistinctBy(wish => wish.About)
                .ToImmutableArray()),
        ];
    }
}
