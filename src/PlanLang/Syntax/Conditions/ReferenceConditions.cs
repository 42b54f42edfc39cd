using PlanLang.Dates;

namespace PlanLang.Syntax;

/// <summary><c>goal school is met</c>, <c>every goal about education is met</c>, <c>goals school and calm are met</c>.</summary>
/// <param name="Goals">Which.</param>
/// <param name="Polarity">Whether each must stand so.</param>
/// <param name="Status">How they must stand.</param>
public sealed record GoalsConditionSyntax(GoalSetSyntax Goals, Polarity Polarity, NameSyntax Status, TextSpan Span)
    : ConditionSyntax(Span);

/// <summary>Which goals.</summary>
public abstract record GoalSetSyntax(TextSpan Span) : AnySyntax(Span);

/// <summary><c>goal school</c>, <c>goals school and calm</c>.</summary>
/// <param name="Names">At least one.</param>
public sealed record NamedGoalsSyntax(ImmutableArray<NameSyntax> Names, TextSpan Span) : GoalSetSyntax(Span);

/// <summary><c>every goal</c>, <c>any goal</c>, <c>at least 2 goals about education</c>.</summary>
/// <param name="Kind">How many.</param>
/// <param name="Count">The number of <c>at least 2</c>; 0 otherwise.</param>
/// <param name="About">Only those about this; null for all.</param>
public sealed record QuantifiedGoalsSyntax(ListKind Kind, int Count, NameSyntax? About, TextSpan Span) : GoalSetSyntax(Span);

/// <summary><c>action shoes is done</c>.</summary>
/// <param name="Name">Which.</param>
/// <param name="Polarity">Whether it must stand so.</param>
/// <param name="Status">How it must stand.</param>
public sealed record ActionConditionSyntax(NameSyntax Name, Polarity Polarity, NameSyntax Status, TextSpan Span)
    : ConditionSyntax(Span);

/// <summary><c>action bedtime was kept on at least 5 of the last 7 days</c>.</summary>
/// <param name="Name">Which.</param>
/// <param name="AtLeast">On how many.</param>
/// <param name="Of">How far back.</param>
public sealed record ActionKeptConditionSyntax(NameSyntax Name, int AtLeast, Duration Of, TextSpan Span) : ConditionSyntax(Span);

/// <summary><c>sanction warning letter is in force</c>.</summary>
/// <param name="Name">Which.</param>
/// <param name="Polarity">Whether it must stand so.</param>
/// <param name="Status">How it must stand.</param>
public sealed record SanctionConditionSyntax(NameSyntax Name, Polarity Polarity, NameSyntax Status, TextSpan Span)
    : ConditionSyntax(Span);

/// <summary><c>this stage has lasted at least 12 weeks</c>.</summary>
/// <param name="AtLeast">How long.</param>
public sealed record StageLastedConditionSyntax(Duration AtLeast, TextSpan Span) : ConditionSyntax(Span);

/// <summary><c>the plan has run for at least 6 months</c>.</summary>
/// <param name="AtLeast">How long.</param>
public sealed record PlanRunConditionSyntax(Duration AtLeast, TextSpan Span) : ConditionSyntax(Span);

/// <summary><c>a review was held in the last 6 weeks</c>.</summary>
/// <param name="Timeframe">When.</param>
public sealed record ReviewHeldConditionSyntax(TimeframeSyntax Timeframe, TextSpan Span) : ConditionSyntax(Span);

/// <summary><c>Leanne agrees</c>.</summary>
/// <param name="Name">Who.</param>
public sealed record AgreesConditionSyntax(NameSyntax Name, TextSpan Span) : ConditionSyntax(Span);
