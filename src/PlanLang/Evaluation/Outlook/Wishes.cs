using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>What a condition wants, those of the goals it refers to included.</summary>
static class Wishes
{
    /// <summary>All wishes; the first for a measure is the one that counts.</summary>
    public static ImmutableArray<Wish> Of(Condition condition, Plan plan) =>
        [.. Of(condition, Polarity.Is, plan, [])];

    static IEnumerable<Wish> Of(Condition condition, Polarity polarity, Plan plan, HashSet<string> goals) =>
        condition switch
        {
            ListCondition list => list.Parts.SelectMany(
                part => Of(part.Condition, Through(list.Quantifier, polarity), plan, goals)),
            JoinedCondition joined => joined.Parts.SelectMany(part => Of(part, polarity, plan, goals)),
            ValueCondition value => OfValue(value, polarity),
            ChangeCondition change => [new MeasureWish(change.Measure, Turned(change.Change.Direction, polarity), null)],
            StatusCondition status => [new MeasureWish(status.Measure, Direction.Up, Status(status, polarity))],
            GoalsCondition named => Goals(named, plan).Where(goal => goals.Add(goal.Id))
                .SelectMany(goal => OfGoal(goal, polarity, plan, goals)),
            ActionCondition action => [new ActionWish(action.Id)],
            ActionKeptCondition kept => [new ActionWish(kept.Id)],
            AgreesCondition agrees => [new AgreementWish(agrees.Person)],
            ReviewHeldCondition => [new ReviewWish()],
            _ => [],
        };

    static IEnumerable<Wish> OfGoal(Goal goal, Polarity polarity, Plan plan, HashSet<string> goals) =>
        goal.MetWhen is { } metWhen
            ? Of(metWhen, polarity, plan, goals)
            : goal.Actions.Select(action => new ActionWish(action.Id));

    static IEnumerable<Goal> Goals(GoalsCondition condition, Plan plan) => condition.Goals switch
    {
        NamedGoals named => plan.Goals.Where(goal => named.Ids.Contains(goal.Id)),
        QuantifiedGoals some => plan.Goals.Where(some.Counts),
        _ => plan.Goals,
    };

    static IEnumerable<Wish> OfValue(ValueCondition value, Polarity polarity)
    {
        var wish = new MeasureWish(value.Measure, Turned(DirectionOf(value), polarity), null)
        {
            Target = IsExact(value) && polarity == Polarity.Is && value.Measure.Kind is not CountKind ? value.Comparison.Bound.Value : null,
        };

        return value.Timeframe is Dates.EachOfLastReviewsTimeframe ? [wish, new ReviewWish()] : [wish];
    }

    /// <summary>Whether a value must be hit, neither too high nor too low.</summary>
    static bool IsExact(ValueCondition value) => value.Comparison.Comparator is Comparator.Exactly or Comparator.Between;

    static Direction DirectionOf(ValueCondition value) => value.Comparison.Comparator switch
    {
        Comparator.AtLeast or Comparator.MoreThan => Direction.Up,
        Comparator.AtMost or Comparator.LessThan => Direction.Down,
        _ => value.Measure.Kind is CountKind ? Direction.Down : value.Measure.Better,
    };

    static Direction Turned(Direction direction, Polarity polarity) =>
        (direction, polarity) is (Direction.Up, Polarity.Is) or (Direction.Down, Polarity.IsNot)
            ? Direction.Up
            : Direction.Down;

    static Polarity Through(Quantifier quantifier, Polarity polarity) =>
        (quantifier is NoneQuantifier) == (polarity == Polarity.Is) ? Polarity.IsNot : Polarity.Is;

    /// <summary>The status itself, or any other where it must not be.</summary>
    static string? Status(StatusCondition condition, Polarity polarity) =>
        condition.Polarity == polarity
            ? condition.Status
            : (condition.Measure.Kind as StatusKind)?.Statuses.FirstOrDefault(one => one != condition.Status);
}
