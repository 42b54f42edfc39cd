using PlanLang.Dates;
using PlanLang.Syntax;

namespace PlanLang.Model;

/// <summary>How goals stand: <c>goal school is on track</c>, <c>every goal about education is met</c>, <c>goals school and calm are met</c>.</summary>
/// <param name="Goals">Which.</param>
/// <param name="Polarity">Whether each must or must not stand so.</param>
/// <param name="Status">Met, missed, on track, and the like.</param>
/// <param name="At">Where it is written.</param>
public sealed record GoalsCondition(GoalSet Goals, Polarity Polarity, GoalStatus Status, Location At) : Condition(At);

/// <summary>Which goals a condition speaks of.</summary>
public abstract record GoalSet;

/// <summary><c>goal school</c>, <c>goals school and calm</c>; by id, because goals may refer to each other.</summary>
/// <param name="Ids">Their ids, in the order written.</param>
public sealed record NamedGoals(ImmutableArray<string> Ids) : GoalSet;

/// <summary><c>every goal</c>, <c>at least 2 goals about education</c>.</summary>
/// <param name="Quantifier">How many of them.</param>
/// <param name="About">Only those about this; null for all.</param>
public sealed record QuantifiedGoals(Quantifier Quantifier, string? About) : GoalSet
{
    /// <summary>Where those are declared that do not count, because not all who may read the condition may see them.</summary>
    internal ImmutableArray<Location> LeftOut { get; init; } = [];

    /// <summary>Whether the goal is one of those that it ranges over.</summary>
    internal bool Counts(Goal goal) =>
        (About is null || About.Equals(goal.About, StringComparison.OrdinalIgnoreCase)) && !LeftOut.Contains(goal.At);
}

/// <summary>How an action stands: <c>action shoes is done</c>.</summary>
/// <param name="Id">Which.</param>
/// <param name="Polarity">Whether it must or must not stand so.</param>
/// <param name="Status">Done, kept, overdue, and the like.</param>
/// <param name="At">Where it is written.</param>
public sealed record ActionCondition(string Id, Polarity Polarity, ActionStatus Status, Location At) : Condition(At);

/// <summary><c>action bedtime was kept on at least 5 of the last 7 days</c>.</summary>
/// <param name="Id">Which.</param>
/// <param name="AtLeast">On how many of them.</param>
/// <param name="Of">How far back.</param>
/// <param name="At">Where it is written.</param>
public sealed record ActionKeptCondition(string Id, int AtLeast, Duration Of, Location At) : Condition(At);

/// <summary>How a sanction stands: <c>sanction warning letter is in force</c>.</summary>
/// <param name="Id">Which.</param>
/// <param name="Polarity">Whether it must or must not stand so.</param>
/// <param name="Status">In force, ended, and the like.</param>
/// <param name="At">Where it is written.</param>
public sealed record SanctionCondition(string Id, Polarity Polarity, SanctionStatus Status, Location At) : Condition(At);

/// <summary><c>this stage has lasted at least 12 weeks</c>.</summary>
/// <param name="StageId">The stage it stands in.</param>
/// <param name="AtLeast">How long.</param>
/// <param name="At">Where it is written.</param>
public sealed record StageLastedCondition(string StageId, Duration AtLeast, Location At) : Condition(At);

/// <summary><c>the plan has run for at least 6 months</c>.</summary>
/// <param name="AtLeast">How long.</param>
/// <param name="At">Where it is written.</param>
public sealed record PlanRunCondition(Duration AtLeast, Location At) : Condition(At);

/// <summary><c>a review was held in the last 6 weeks</c>.</summary>
/// <param name="Timeframe">When.</param>
/// <param name="At">Where it is written.</param>
public sealed record ReviewHeldCondition(Timeframe Timeframe, Location At) : Condition(At);

/// <summary><c>Leanne agrees</c>: to the step down.</summary>
/// <param name="Person">Who.</param>
/// <param name="At">Where it is written.</param>
public sealed record AgreesCondition(Person Person, Location At) : Condition(At);
