using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>Takes conditions apart into what they demand.</summary>
/// <param name="at">Today.</param>
/// <param name="days">The days to come that are looked at.</param>
sealed class Demands(Standpoint at, Window days)
{
    readonly HashSet<string> _goals = [];

    /// <summary>What must come about for the condition to come to that.</summary>
    public Demand Of(Condition condition, Verdict wanted) => condition switch
    {
        ListCondition { For: { } whom } list => Of(
            whom.Quantifier,
            wanted,
            ListJudge.PeopleOf(list, at).Select(person => (Func<Verdict, Demand>)(one => Of(SameLeaves.Of(list, person), one)))),
        ListCondition list => Of(list.Quantifier, wanted, list.Parts.Where(part => IsRelevant(list, part)).Select(part => (Func<Verdict, Demand>)(one => OfPart(part, one)))),
        JoinedCondition joined => Of(joined.Quantifier, wanted, joined.Parts.Select(part => (Func<Verdict, Demand>)(one => Of(part, one)))),
        GoalsCondition goals => OfGoals(goals, wanted),
        ValueCondition value when !IsNone(value) && Sides(value.Comparison) is { } sides =>
            OfSides(sides.Select(side => value with { Comparison = side }), wanted),
        ChangeCondition change when Sides(change.Change.By) is { } sides =>
            OfSides(sides.Select(side => change with { Change = change.Change with { By = side } }), wanted),
        _ => Leaf(condition, wanted),
    };

    LeafDemand Leaf(Condition condition, Verdict wanted) =>
        new(condition, wanted, Ways.Of(condition, wanted, at, days), TurningDays.Of(condition, at, days));

    Demand OfPart(ListPart part, Verdict wanted) =>
        part.Period is { } period ? new PeriodDemand(period, Of(part.Condition, wanted)) : Of(part.Condition, wanted);

    bool IsRelevant(ListCondition list, ListPart part) =>
        list.Relevance == Relevance.Always || RelevantParts.IsRelevant(part, at);

    static Demand Of(Quantifier quantifier, Verdict wanted, IEnumerable<Func<Verdict, Demand>> each)
    {
        var asked = quantifier is NoneQuantifier ? Combine.Opposite(wanted) : wanted;
        var parts = each.Select(part => part(asked)).ToImmutableArray();
        var count = quantifier is AtLeastQuantifier { Count: var some } ? some : 1;

        return (quantifier, asked) switch
        {
            (AllQuantifier, Verdict.Met) => new AllDemand(parts),
            (AllQuantifier, _) => new SomeDemand(1, parts),
            (_, Verdict.Met) => new SomeDemand(count, parts),
            _ when count == 1 => new AllDemand(parts),
            _ => new SomeDemand(Math.Max(parts.Length - count + 1, 0), parts) { Counted = Chance.Both },
        };
    }

    /// <summary>A value that must be hit must be neither too low nor too high.</summary>
    static Demand OfSides(Func<Demand>[] sides, Verdict wanted) => wanted == Verdict.Met
        ? new AllDemand([.. sides.Select(side => side())])
        : new SomeDemand(1, [.. sides.Select(side => side())]);

    Demand OfSides(IEnumerable<Condition> sides, Verdict wanted) =>
        OfSides([.. sides.Select(side => (Func<Demand>)(() => Leaf(side, wanted)))], wanted);

    /// <summary>Both sides of a value that must be hit; null where one side is enough.</summary>
    static Comparison[]? Sides(Comparison comparison) => comparison switch
    {
        { Comparator: Comparator.Exactly or Comparator.Between } =>
            [new Comparison(Comparator.AtLeast, comparison.Bound), new Comparison(Comparator.AtMost, comparison.Upper ?? comparison.Bound)],
        _ => null,
    };

    /// <summary>A count cannot be lower than none.</summary>
    static bool IsNone(ValueCondition value) =>
        value is { Measure.Kind: CountKind, Comparison: { Comparator: Comparator.Exactly, Bound.Value: var bound } } && bound == 0;

    Demand OfGoals(GoalsCondition condition, Verdict wanted) => condition.Goals switch
    {
        NamedGoals { Ids: [var id] } => OfGoal(condition, id, wanted),
        NamedGoals named => Of(new AllQuantifier(), wanted, named.Ids.Select(id => (Func<Verdict, Demand>)(one => OfGoal(condition, id, one)))),
        QuantifiedGoals goals => Of(
            goals.Quantifier,
            wanted,
            at.Plan.Goals.Where(goals.Counts).Select(goal => (Func<Verdict, Demand>)(one => OfGoal(condition, goal.Id, one)))),
        _ => Leaf(condition, wanted),
    };

    /// <summary>A goal is met when its condition is; how else it stands is judged as it is.</summary>
    Demand OfGoal(GoalsCondition condition, string id, Verdict wanted)
    {
        var alone = condition with { Goals = new NamedGoals([id]) };
        var goal = at.Plan.Goals.FirstOrDefault(one => one.Id == id);
        if (goal is null || !_goals.Add(id))
        {
            return new LeafDemand(alone, wanted, [[]], null);
        }

        var demand = condition.Status == GoalStatus.Met && goal.MetWhen is { } metWhen
            ? Of(metWhen, condition.Polarity == Polarity.Is ? wanted : Combine.Opposite(wanted))
            : OfStanding(alone, goal, wanted);
        _goals.Remove(id);

        return demand;
    }

    LeafDemand OfStanding(GoalsCondition condition, Goal goal, Verdict wanted)
    {
        var conditions = goal.Milestones.Select(milestone => milestone.Condition).Prepend(goal.MetWhen).OfType<Condition>().ToList();
        var actions = goal.MetWhen is null ? goal.Actions.Select(action => action.Id).ToList() : [];
        var ways = new[] { Verdict.Met, Verdict.NotMet }.Select(verdict => conditions.SelectMany(one => Of(one, verdict).Leaves).SelectMany(leaf => leaf.Ways[0])
            .Concat(actions.Select(id => new ActionWish(id, verdict == Verdict.Met ? Polarity.Is : Polarity.IsNot)))
            .Distinct().ToList()).ToList();

        return new LeafDemand(condition, wanted, [.. ways.Select(way => way.DistinctBy(wish => wish.About).ToImmutableArray())], null)
        {
            Best = ways.TrueForAll(way => way.DistinctBy(wish => wish.About).Count() == way.Count) ? Certainty.Known : Certainty.Open,
        };
    }
}
