using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>Takes conditions apart into what they demand.</summary>
sealed class Demands
{
    readonly Standpoint _at;
    readonly Window _days;
    readonly HashSet<string> _contested;
    readonly HashSet<string> _goals = [];

    Demands(Standpoint at, Window days, HashSet<string> contested)
    {
        _at = at;
        _days = days;
        _contested = contested;
    }

    /// <summary>What must come about for the condition to come to that.</summary>
    /// <param name="condition">Which.</param>
    /// <param name="wanted">Whether it should be met, or not.</param>
    /// <param name="at">Today.</param>
    /// <param name="days">The days to come that are looked at.</param>
    public static Demand Of(Condition condition, Verdict wanted, Standpoint at, Window days) =>
        new Demands(at, days, [.. Mentioned(condition, at.Plan, []).CountBy(measure => measure).Where(one => one.Value > 1).Select(one => one.Key)]).Of(condition, wanted);

    Demand Of(Condition condition, Verdict wanted) => condition switch
    {
        ValueCondition { Subject: QuantifiedSubject whom } value when IsForEach(value.Measure, value.Comparison) || ReviewTimes.AreLookedAt(value.Timeframe) =>
            OfEach(whom, value with { Subject = new SameSubject(whom.Kind) }, wanted),
        ChangeCondition { Subject: QuantifiedSubject whom } change when IsForEach(change.Measure, change.Change.By) || ReviewTimes.AreLookedAt(change.Timeframe) || ReviewTimes.AreLookedAt(change.Baseline) =>
            OfEach(whom, change with { Subject = new SameSubject(whom.Kind) }, wanted),
        StatusCondition { Subject: QuantifiedSubject whom } status when _contested.Contains(status.Measure.Name) =>
            OfEach(whom, status with { Subject = new SameSubject(whom.Kind) }, wanted),
        ListCondition { For: { } whom } list => OfEachPerson(list, whom.Quantifier, wanted),
        ListCondition list => Of(list.Quantifier, wanted, list.Parts.Where(part => IsRelevant(list, part)).Select(part => (Func<Verdict, Demand>)(one => OfPart(part, one)))),
        JoinedCondition joined => Of(joined.Quantifier, wanted, joined.Parts.Select(part => (Func<Verdict, Demand>)(one => Of(part, one)))),
        GoalsCondition goals => OfGoals(goals, wanted),
        ValueCondition value when !IsNone(value) && Sides(value.Comparison) is { } sides =>
            OfSides(sides.Select(side => value with { Comparison = side }), wanted),
        ChangeCondition change when Sides(change.Change.By) is { } sides =>
            OfSides(sides.Select(side => change with { Change = change.Change with { By = side } }), wanted),
        _ => Leaf(condition, wanted),
    };

    /// <summary>Where different things are wanted of the records of several people, or when a review is held after them, it is told apart of whom what is wanted.</summary>
    bool IsForEach(Measure measure, Comparison comparison) => Sides(comparison) is not null || _contested.Contains(measure.Name);

    Demand OfEach(QuantifiedSubject whom, Condition same, Verdict wanted) => OfEachPerson(
        new ListCondition(new AllQuantifier(), Relevance.Always, [new ListPart(null, null, same)], same.At) { For = whom }, whom.Quantifier, wanted);

    /// <summary>The names of the measures that it speaks of, itself and through goals, each as often as it does.</summary>
    static IEnumerable<string> Mentioned(Condition condition, Plan plan, HashSet<string> goals) => condition switch
    {
        ListCondition list => list.Parts.SelectMany(part => Mentioned(part.Condition, plan, goals)),
        JoinedCondition joined => joined.Parts.SelectMany(part => Mentioned(part, plan, goals)),
        GoalsCondition => plan.Goals.Where(goal => goals.Add(goal.Id)).SelectMany(goal => goal.MetWhen is { } metWhen ? Mentioned(metWhen, plan, goals) : []),
        _ => ConditionMeasures.Of(condition).Select(measure => measure.Name),
    };

    /// <summary>Of all who are among those people on one of the days: somebody may come of age.</summary>
    Demand OfEachPerson(ListCondition list, Quantifier quantifier, Verdict wanted)
    {
        var presence = new Presence(list, _at, _days);

        return Of(
            quantifier,
            wanted,
            presence.Everybody.Select(person => (Func<Verdict, Demand>)(one => new PersonDemand(person, presence, Of(SameLeaves.Of(list, person), one)))));
    }

    LeafDemand Leaf(Condition condition, Verdict wanted) =>
        new(condition, wanted, Ways.Of(condition, wanted, _at, _days), TurningDays.Of(condition, _at, _days))
        {
            MayTurn = condition is ChangeCondition change && Turnings.MayCome(change, _at, _days.To),
        };

    Demand OfPart(ListPart part, Verdict wanted) =>
        part.Period is { } period ? new PeriodDemand(period, Of(part.Condition, wanted)) : Of(part.Condition, wanted);

    bool IsRelevant(ListCondition list, ListPart part) =>
        list.Relevance == Relevance.Always || RelevantParts.IsRelevant(part, _at);

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
            _at.Plan.Goals.Where(goals.Counts).Select(goal => (Func<Verdict, Demand>)(one => OfGoal(condition, goal.Id, one)))),
        _ => Leaf(condition, wanted),
    };

    /// <summary>A goal is met when its condition is; how else it stands is judged as it is.</summary>
    Demand OfGoal(GoalsCondition condition, string id, Verdict wanted)
    {
        var alone = condition with { Goals = new NamedGoals([id]) };
        var goal = _at.Plan.Goals.FirstOrDefault(one => one.Id == id);
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
