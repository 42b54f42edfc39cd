using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>What was found in a window, exactly.</summary>
public abstract record Value;

/// <summary>A pooled ratio: 81 of 100.</summary>
/// <param name="Part">Above the line.</param>
/// <param name="Whole">Below it, never 0.</param>
public sealed record RatioValue(decimal Part, decimal Whole) : Value;

/// <summary>A ratio known only as a quotient: a bare percentage, or a mean of several.</summary>
/// <param name="Quotient">0 to 1.</param>
public sealed record QuotientValue(Fraction Quotient) : Value;

/// <summary>A count, a point on a scale or a number.</summary>
/// <param name="Number">Exactly.</param>
public sealed record NumberValue(Fraction Number) : Value;

/// <summary>A status.</summary>
/// <param name="Status">As the measure writes it.</param>
public sealed record StatusValue(string Status) : Value;

/// <summary>Days on which something held, of those looked at.</summary>
/// <param name="Days">On how many.</param>
/// <param name="Of">Of how many.</param>
public sealed record DaysValue(int Days, int Of) : Value;

/// <summary>How far a value moved from an earlier one.</summary>
/// <param name="From">What it was.</param>
/// <param name="To">What it is.</param>
/// <param name="By">The difference in the unit that was asked for; up is above zero.</param>
/// <param name="Unit">Number, points, per cent or part.</param>
public sealed record ChangeValue(Value From, Value To, Fraction By, AmountUnit Unit) : Value;
