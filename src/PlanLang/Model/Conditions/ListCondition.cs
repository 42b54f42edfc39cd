using PlanLang.Dates;

namespace PlanLang.Model;

/// <summary>Several conditions on lines of their own: <c>when at least 2 of</c>.</summary>
/// <param name="Quantifier">How many must hold.</param>
/// <param name="Relevance">Whether parts drop out that were no problem at the start.</param>
/// <param name="Parts">In the order written.</param>
/// <param name="At">Where its heading is written.</param>
public sealed record ListCondition(
    Quantifier Quantifier, Relevance Relevance, ImmutableArray<ListPart> Parts, Location At) : Condition(At)
{
    /// <summary>
    /// For whom the lines must hold, each looked at alone, so that it is the same person in every line that speaks of
    /// <see cref="SameSubject"/>; null where the list speaks of nobody in particular.
    /// </summary>
    public QuantifiedSubject? For { get; init; }
}

/// <summary>One line of a list.</summary>
/// <param name="Label">The words before the colon: <c>education</c>; null where it has none.</param>
/// <param name="Period">When the line applies; null for always.</param>
/// <param name="Condition">What must hold.</param>
public sealed record ListPart(string? Label, Window? Period, Condition Condition);

/// <summary>Whether parts of a list drop out that were no problem at the start.</summary>
public enum Relevance
{
    /// <summary>All parts count.</summary>
    Always,

    /// <summary><c>where relevant</c>: those whose namesake in <c>criteria</c> was met at the plan's start.</summary>
    WhereRelevant,
}

/// <summary>Conditions on one line: <c>no asb incidents for 8 weeks and attendance of Kai is at least 90%</c>.</summary>
/// <param name="Quantifier">All of them for <c>and</c>, any of them for <c>or</c>.</param>
/// <param name="Parts">In the order written, at least two.</param>
/// <param name="At">Where it is written.</param>
public sealed record JoinedCondition(Quantifier Quantifier, ImmutableArray<Condition> Parts, Location At) : Condition(At);
