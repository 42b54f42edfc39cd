using PlanLang.Dates;
using PlanLang.Syntax;

namespace PlanLang.Model;

/// <summary>
/// How far a value has moved: <c>asb incidents are down by at least 60% in the last 6 months compared with the
/// 6 months before the start</c>, <c>calm home of Kai is up by at least 3 since the start</c>.
/// </summary>
/// <param name="Aggregate">Which of the recorded values, or what is made of them.</param>
/// <param name="Measure">A ratio, count, scale or number.</param>
/// <param name="Subject">Of whom.</param>
/// <param name="Change">Which way, and by how much.</param>
/// <param name="Timeframe">Over which time; null for the latest value.</param>
/// <param name="Baseline">With what it is compared.</param>
/// <param name="At">Where it is written.</param>
public sealed record ChangeCondition(
    Aggregate Aggregate,
    Measure Measure,
    Subject Subject,
    Change Change,
    Timeframe? Timeframe,
    Baseline Baseline,
    Location At)
    : Condition(At);

/// <summary>Which way a value moved, and by how much: <c>up by at least 10 points</c>.</summary>
/// <param name="Direction">Up or down.</param>
/// <param name="By">By how much: points, a percentage or part of the earlier value, or a plain number.</param>
public sealed record Change(Direction Direction, Comparison By);

/// <summary>With what a change is compared.</summary>
public abstract record Baseline;

/// <summary><c>compared with the 6 months before the start</c>.</summary>
/// <param name="Timeframe">The earlier time.</param>
public sealed record TimeframeBaseline(Timeframe Timeframe) : Baseline;

/// <summary><c>compared, month for month, with the 12 months before the start</c>: rates by the named number of months.</summary>
/// <param name="Timeframe">The earlier time.</param>
public sealed record MonthlyBaseline(Timeframe Timeframe) : Baseline;

/// <summary>
/// <c>since the start</c>: the first record on or after the day, else the latest before it.
/// </summary>
/// <param name="Since">The day.</param>
public sealed record SinceBaseline(Anchor Since) : Baseline;
