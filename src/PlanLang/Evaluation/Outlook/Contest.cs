using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>A measure of which the parts of a condition want different things on a day.</summary>
/// <param name="People">Those of whom it matters.</param>
/// <param name="Windows">The days that the parts look at.</param>
/// <param name="AreSums">Whether of the values of a window only the sum matters.</param>
/// <param name="IsAny">Whether one person is enough.</param>
sealed record Contest(ImmutableArray<Observation> People, ImmutableArray<Window> Windows, bool AreSums, bool IsAny)
{
    /// <summary>What the parts look at, seen in one of the futures.</summary>
    public static Contest Of(Measure measure, ImmutableArray<LeafDemand> parts, Standpoint future, Standpoint at)
    {
        var leaves = parts.Where(leaf => leaf.Ways.Any(way => way.OfType<MeasureWish>().Any(wish => wish.Measure.Name == measure.Name))).ToList();
        var named = leaves.Select(leaf => LookedAt.By(leaf.Condition)?.Subject.Alone).ToList();
        var people = ComingDiary.Observed(measure, at, future.AsOf)
            .Where(one => named.Contains(null) || named.Exists(person => person?.Name == one.Person?.Name));

        return new Contest(
            [.. people],
            [.. leaves.SelectMany(leaf => Looked(Judge.Of(leaf.Condition, future))).Distinct()],
            leaves.TrueForAll(leaf => IsSum(leaf.Condition)),
            leaves.TrueForAll(leaf => leaf.Wanted == Verdict.Met && LookedAt.By(leaf.Condition)?.Subject is QuantifiedSubject { Quantifier: AnyQuantifier }));
    }

    /// <summary>The records to come by the day that matter; once for each person where one is enough.</summary>
    public IEnumerable<ImmutableArray<SlotGroup>> Groups(DateOnly day)
    {
        var each = People.Select(one => Of(one, day).ToImmutableArray()).ToList();

        return IsAny ? each : [[.. each.SelectMany(groups => groups)]];
    }

    /// <summary>How many records, known and to come, lie in each of the windows.</summary>
    public string KeyOn(DateOnly day) => AreSums
        ? string.Join(';', People.SelectMany(one => Windows.Select(window => $"{Known(one, window)}+{Coming(one, day).Count(window.Contains)}")))
        : $"{day.DayNumber}";

    static string Known(Observation one, Window window) =>
        $"{one.Samples(window)} {one.PeriodsIn(window).Count()} {window.Contains(one.At.AsOf)}";

    IEnumerable<SlotGroup> Of(Observation one, DateOnly day)
    {
        var slots = Coming(one, day).Reverse().Select(when => new Slot(one.Measure.Name, one.Person?.Name, when));
        var groups = AreSums
            ? slots.GroupBy(slot => string.Concat(Windows.Select(window => window.Contains(slot.Day) ? '+' : '-'))).Where(group => group.Key.Contains('+'))
            : slots.Select(slot => (IEnumerable<Slot>)[slot]);

        return groups.Select(group => SlotGroup.Of([.. group], ComingSeries.StepsOf(one).Highest));
    }

    static IEnumerable<DateOnly> Coming(Observation one, DateOnly day) =>
        Occasions.Of(one, new Window(one.At.AsOf.PlusDays(1), day));

    static bool IsSum(Condition condition) => condition switch
    {
        ValueCondition { Timeframe: EachOfLastReviewsTimeframe } => false,
        ValueCondition { Measure.Kind: RatioKind or CountKind } => true,
        ValueCondition { Aggregate: Aggregate.Average or Aggregate.Total, Timeframe: not AverageOfLastTimeframe } => true,
        _ => false,
    };

    static IEnumerable<Window> Looked(Judgement judgement) =>
        [.. new[] { judgement.Window, judgement.Baseline }.OfType<Window>(), .. judgement.Parts.SelectMany(Looked)];
}
