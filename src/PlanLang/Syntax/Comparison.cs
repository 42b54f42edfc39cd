using System.Diagnostics;

namespace PlanLang.Syntax;

/// <summary>How a value is held against a bound.</summary>
public enum Comparator
{
    /// <summary><c>at least</c>.</summary>
    AtLeast,

    /// <summary><c>at most</c>.</summary>
    AtMost,

    /// <summary><c>more than</c>, <c>above</c>.</summary>
    MoreThan,

    /// <summary><c>less than</c>, <c>under</c>, <c>below</c>; <c>fewer than</c> before a count.</summary>
    LessThan,

    /// <summary><c>exactly</c>; <c>no</c> before a count is exactly 0.</summary>
    Exactly,

    /// <summary><c>between A and B</c>, both counted.</summary>
    Between,
}

/// <summary>A comparator with its bound: <c>at least 90%</c>, <c>between 1 and 3</c>.</summary>
/// <param name="Comparator">How the value is held against the bound.</param>
/// <param name="Bound">The bound; the lower one of two.</param>
/// <param name="Upper">The upper bound of <c>between</c>; null otherwise.</param>
public sealed record Comparison(Comparator Comparator, Amount Bound, Amount? Upper = null)
{
    /// <summary>Whether the value satisfies it; <paramref name="value"/> is in the unit of the bound.</summary>
    public bool Accepts(Fraction value) => Comparator switch
    {
        Comparator.AtLeast => value >= Bound.Value,
        Comparator.AtMost => value <= Bound.Value,
        Comparator.MoreThan => value > Bound.Value,
        Comparator.LessThan => value < Bound.Value,
        Comparator.Exactly => value == Bound.Value,
        Comparator.Between => value >= Bound.Value && value <= (Upper ?? Bound).Value,
        _ => throw new UnreachableException(),
    };
}
