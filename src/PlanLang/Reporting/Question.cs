using PlanLang.Syntax;

namespace PlanLang.Reporting;

/// <summary>Something that is asked of every family: a figure, or what the service can claim for.</summary>
/// <param name="File">The library or plan that asks.</param>
/// <param name="Id">What it is called there.</param>
/// <param name="Title">In words.</param>
/// <param name="When">When a family counts: the condition, or the lines of its list.</param>
/// <param name="Of">Which families it is about, likewise; empty for all.</param>
/// <param name="Source">Where it comes from; null where it is not said.</param>
sealed record Question(string File, string Id, string Title, ImmutableArray<string> When, ImmutableArray<string> Of, string? Source);

/// <summary>What one family says to it.</summary>
/// <param name="Question">To which.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Value">What was measured; null where a list decides, or several people do.</param>
sealed record Answer(Question Question, AnswerKind Kind, Measured? Value);

/// <summary>What a family can say to a question.</summary>
enum AnswerKind
{
    /// <summary>The question is about other families, or does not apply.</summary>
    NotAsked,

    /// <summary>The work with the family goes on.</summary>
    StillOpen,

    /// <summary>Nobody can say: too early, or not recorded.</summary>
    Unknown,

    /// <summary>It is so.</summary>
    Yes,

    /// <summary>It is not so.</summary>
    No,
}

/// <summary>A number that was measured of a family.</summary>
/// <param name="Number">Exactly; a share as a part of 1.</param>
/// <param name="Unit">Of a share per cent, of a change what was asked for.</param>
/// <param name="Kind">Whether it says how much there is, or how much more.</param>
sealed record Measured(Fraction Number, AmountUnit Unit, MeasuredKind Kind);

/// <summary>What a measured number says.</summary>
enum MeasuredKind
{
    /// <summary>How much there is.</summary>
    Value,

    /// <summary>How much more, or below zero, how much less.</summary>
    Change,
}
