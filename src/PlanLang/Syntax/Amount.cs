namespace PlanLang.Syntax;

/// <summary>What kind of number was written: a rise of <c>10%</c> is not a rise of <c>10 points</c>.</summary>
public enum AmountUnit
{
    /// <summary>A plain number: <c>60</c>, <c>3.5</c>.</summary>
    Number,

    /// <summary>A percentage: <c>90%</c>, with the value 9/10.</summary>
    Percent,

    /// <summary>A part in words: <c>a third</c>, <c>three quarters</c>.</summary>
    Part,

    /// <summary>Percentage points: <c>10 points</c>, with the value 10.</summary>
    Points,

    /// <summary>Pounds: <c>£1,800</c>.</summary>
    Money,
}

/// <summary>A number with what kind it is.</summary>
/// <param name="Value">Exactly; 9/10 for <c>90%</c>, 1/3 for <c>a third</c>, 10 for <c>10 points</c>.</param>
/// <param name="Unit">How it was written.</param>
public readonly record struct Amount(Fraction Value, AmountUnit Unit);
