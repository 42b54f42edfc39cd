using System.Globalization;
using System.Numerics;
using PlanLang.Syntax;

namespace PlanLang.Sentences;

/// <summary>Numbers in figures, whatever the machine's language.</summary>
static class Numbers
{
    /// <summary><c>12</c>.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>£35</c>, <c>£1,800</c>, <c>£2.50</c>.</summary>
    public static string Money(Fraction pounds)
    {
        var pence = Rounding.HalfAwayFromZero(pounds, 2) * 100;
        var whole = BigInteger.DivRem(pence.Numerator, 100, out var rest);

        return rest.IsZero
            ? string.Create(CultureInfo.InvariantCulture, $"£{whole:N0}")
            : string.Create(CultureInfo.InvariantCulture, $"£{whole:N0}.{rest:00}");
    }

    /// <summary>A number with at most so many decimal places, which it has exactly: <c>94.7</c>, <c>6</c>.</summary>
    public static string Decimal(Fraction exact)
    {
        var (sign, size) = exact < 0 ? ("-", 0 - exact) : ("", exact);
        var whole = BigInteger.DivRem(size.Numerator, size.Denominator, out var rest);
        var hundredths = rest * 100 / size.Denominator;
        var decimals = hundredths.IsZero ? "" : string.Create(CultureInfo.InvariantCulture, $".{hundredths:00}").TrimEnd('0');

        return string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}{decimals}");
    }
}
