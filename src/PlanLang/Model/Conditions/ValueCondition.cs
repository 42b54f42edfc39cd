using PlanLang.Dates;
using PlanLang.Syntax;

namespace PlanLang.Model;

/// <summary>
/// A value of a measure held against a bound: <c>attendance of each child is at least 90% over the last 6 weeks</c>,
/// <c>fewer than 3 exclusions of Kai in Spring 2026</c>, <c>no asb incidents for 8 weeks</c>.
/// </summary>
/// <param name="Aggregate">Which of the recorded values, or what is made of them.</param>
/// <param name="Measure">A ratio, count, scale or number.</param>
/// <param name="Subject">Of whom.</param>
/// <param name="Comparison">The bound; <c>no X</c> is exactly 0.</param>
/// <param name="Timeframe">Over which time; null for the value without a window of the measure's kind.</param>
/// <param name="At">Where it is written.</param>
public sealed record ValueCondition(
    Aggregate Aggregate, Measure Measure, Subject Subject, Comparison Comparison, Timeframe? Timeframe, Location At)
    : Condition(At);

/// <summary>Which of the recorded values is looked at, or what is made of them.</summary>
public enum Aggregate
{
    /// <summary>What the kind of measure gives: pooled for a ratio, the total of a count, the latest of the rest.</summary>
    Usual,

    /// <summary><c>the lowest</c>.</summary>
    Lowest,

    /// <summary><c>the highest</c>.</summary>
    Highest,

    /// <summary><c>the average</c>.</summary>
    Average,

    /// <summary><c>the total</c>.</summary>
    Total,
}
