using System.Numerics;
using PlanLang.Syntax;

namespace PlanLang.Sentences;

/// <summary>Rounding exact numbers to so many decimal places, for showing only.</summary>
static class Rounding
{
    /// <summary>To the nearest; of two as near, the one further from zero.</summary>
    public static Fraction HalfAwayFromZero(Fraction exact, int places)
    {
        var half = new Fraction(1, 2);

        return exact < 0 ? 0 - Down(0 - exact, places, half) : Down(exact, places, half);
    }

    /// <summary>To the nearest that is not above.</summary>
    public static Fraction Floor(Fraction exact, int places) => exact < 0 ? 0 - Up(0 - exact, places) : Down(exact, places, 0);

    /// <summary>To the nearest that is not below.</summary>
    public static Fraction Ceiling(Fraction exact, int places) => 0 - Floor(0 - exact, places);

    static Fraction Down(Fraction size, int places, Fraction plus)
    {
        var unit = BigInteger.Pow(10, places);
        var scaled = size * new Fraction(unit, 1) + plus;

        return new Fraction(BigInteger.Divide(scaled.Numerator, scaled.Denominator), unit);
    }

    static Fraction Up(Fraction size, int places)
    {
        var down = Down(size, places, 0);

        return down == size ? down : down + new Fraction(1, BigInteger.Pow(10, places));
    }
}
