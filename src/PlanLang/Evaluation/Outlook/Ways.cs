using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>The futures of which one is the best for a condition of one part: first the one that people would think of.</summary>
static class Ways
{
    /// <summary>Where it may be best that no review is held any more, so many of the last ones are tried.</summary>
    const int MostLasts = 60;

    static readonly ReviewsHeld[] Reviews = [ReviewsHeld.Fresh, ReviewsHeld.Known, ReviewsHeld.All, ReviewsHeld.Tomorrow, ReviewsHeld.Planned];

    /// <summary>Those for the condition to come to that.</summary>
    public static ImmutableArray<ImmutableArray<Wish>> Of(Condition condition, Verdict wanted, Standpoint at, Window days) => condition switch
    {
        ValueCondition value => WithReviews(value.Subject, value.Timeframe, null, new MeasureWish(value.Measure, Turned(DirectionOf(value.Comparison), wanted), null), []),
        ChangeCondition change => WithReviews(change.Subject, change.Timeframe, change.Baseline, OfChange(change, wanted), LastsOf(change, at, days)),
        StatusCondition status => [[new MeasureWish(status.Measure, Direction.Up, status.Status) { Polarity = Through(status.Polarity, wanted) }]],
        ActionCondition action => Either(action.Id, Through(action.Polarity, wanted)),
        ActionKeptCondition kept => Either(kept.Id, Through(Polarity.Is, wanted)),
        AgreesCondition agrees => [[new AgreementWish(agrees.Person, Through(Polarity.Is, wanted))]],
        ReviewHeldCondition => [.. Reviews.Reverse().Select(held => ImmutableArray.Create<Wish>(new ReviewWish(held)))],
        SanctionCondition sanction => OfSanction(sanction, at, days),
        _ => [[]],
    };

    /// <summary>Those of a part where the reviews to come are held on days that were chosen.</summary>
    public static ImmutableArray<ImmutableArray<Wish>> With(ReviewWish reviews, LeafDemand leaf) =>
        [.. leaf.Ways.Select(way => ImmutableArray.CreateRange(way.Where(wish => wish is not ReviewWish).Append(reviews))).DistinctBy(way => way.OfType<MeasureWish>().FirstOrDefault())];

    static ImmutableArray<ImmutableArray<Wish>> Either(string action, Polarity first) =>
        [[new ActionWish(action, first)], [new ActionWish(action, first.Opposite())]];

    static Direction DirectionOf(Comparison comparison) =>
        comparison.Comparator is Comparator.AtLeast or Comparator.MoreThan ? Direction.Up : Direction.Down;

    static Direction Turned(Direction direction, Verdict wanted) =>
        (direction == Direction.Up) == (wanted == Verdict.Met) ? Direction.Up : Direction.Down;

    static Polarity Through(Polarity polarity, Verdict wanted) =>
        (polarity == Polarity.Is) == (wanted == Verdict.Met) ? Polarity.Is : Polarity.IsNot;

    /// <summary>Where it matters when reviews are held, they are held at the best times.</summary>
    static ImmutableArray<ImmutableArray<Wish>> WithReviews(Subject subject, Timeframe? timeframe, Baseline? baseline, MeasureWish value, IEnumerable<DateOnly> lasts) =>
        ReviewTimes.AreLookedAt(timeframe) || ReviewTimes.AreLookedAt(baseline)
            ? [
                .. Reviews.Select(held => ImmutableArray.Create<Wish>(value, new ReviewWish(held) { After = value.Measure, Of = subject.Alone })),
                .. lasts.Select(last => ImmutableArray.Create<Wish>(value, new ReviewWish(ReviewsHeld.All) { After = value.Measure, Of = subject.Alone, Until = last })),
            ]
            : [[value]];

    /// <summary>The way that its later values should go.</summary>
    static MeasureWish OfChange(ChangeCondition change, Verdict wanted) => new(
        change.Measure,
        Turned(DirectionOf(change.Change.By), wanted) == Direction.Up ? change.Change.Direction : change.Change.Direction.Opposite(),
        null);

    /// <summary>The days on which the last review could be, so that what it is compared with stays where it is.</summary>
    static IEnumerable<DateOnly> LastsOf(ChangeCondition change, Standpoint at, Window days) =>
        ComingDiary.Observed(change.Measure, at, days.To).SelectMany(one => Occasions.Of(one, days)).Distinct().Order().Take(MostLasts);

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
