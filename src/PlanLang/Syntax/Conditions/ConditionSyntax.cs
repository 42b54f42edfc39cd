namespace PlanLang.Syntax;

/// <summary>A condition as one line says it. Names are phrases that nothing has looked up yet.</summary>
public abstract record ConditionSyntax(TextSpan Span) : ValueSyntax(Span);

/// <summary>The heading of a list: <c>all of</c>, <c>at least 2 of</c>, <c>all of, where relevant</c>.</summary>
/// <param name="Kind">How many must hold.</param>
/// <param name="Count">The number of <c>at least 2 of</c>; 0 otherwise.</param>
/// <param name="WhereRelevant">The words <c>where relevant</c>; null where they are missing.</param>
public sealed record ListHeadingSyntax(ListKind Kind, int Count, TextSpan? WhereRelevant, TextSpan Span) : ValueSyntax(Span)
{
    /// <summary>For whom the lines must hold, each looked at alone: <c>for any child, all of</c>; null where nobody is named.</summary>
    public QuantifiedSubjectSyntax? For { get; init; }
}

/// <summary>How many lines of a list must hold.</summary>
public enum ListKind
{
    /// <summary><c>all of</c>.</summary>
    All,

    /// <summary><c>any of</c>.</summary>
    Any,

    /// <summary><c>none of</c>.</summary>
    None,

    /// <summary><c>at least 2 of</c>.</summary>
    AtLeast,
}

/// <summary>Conditions joined on one line by <c>and</c>, or by <c>or</c>.</summary>
/// <param name="Joiner">Which of the two.</param>
/// <param name="Parts">At least two.</param>
public sealed record JoinedConditionSyntax(Joiner Joiner, ImmutableArray<ConditionSyntax> Parts, TextSpan Span) : ConditionSyntax(Span);

/// <summary>What joins conditions on one line.</summary>
public enum Joiner
{
    /// <summary><c>and</c>.</summary>
    And,

    /// <summary><c>or</c>.</summary>
    Or,
}
