using System.Globalization;
using System.Numerics;
using PlanLang.Syntax;

namespace PlanLang.Wording;

/// <summary>Exact numbers as people write them.</summary>
static class DecimalWording
{
    /// <summary><c>60</c>, <c>3.5</c>; a number that no decimal can write exactly keeps its line, <c>1/3</c>.</summary>
    public static string Of(Fraction value)
    {
        var places = PlacesOf(value.Denominator);

        return places is { } known ? Written(value, known) : value.ToString();
    }

    /// <summary><c>1,600</c>, <c>12.50</c>.</summary>
    public static string WithThousands(Fraction value)
    {
        var written = value.Denominator.IsOne ? Of(value) : TwoPlaces(value);
        var point = written.IndexOf('.', StringComparison.Ordinal);
        for (var at = (point < 0 ? written.Length : point) - 3; at > 0; at -= 3)
        {
            written = written.Insert(at, ",");
        }

        return written;
    }

    /// <summary><c>700.00</c>; a number that takes more than two places keeps them.</summary>
    public static string TwoPlaces(Fraction value) => PlacesOf(value.Denominator) is <= 2 ? Written(value, 2) : Of(value);

    /// <summary>How many decimal places it takes; null where no number of them does.</summary>
    static int? PlacesOf(BigInteger denominator)
    {
        var twos = Times(ref denominator, 2);
        var fives = Times(ref denominator, 5);

        return denominator.IsOne ? Math.Max(twos, fives) : null;
    }

    static int Times(ref BigInteger number, int factor)
    {
        var times = 0;
        while ((number % factor).IsZero)
        {
            number /= factor;
            times++;
        }

        return times;
    }

    static string Written(Fraction value, int places)
    {
        var scaled = value.Numerator * BigInteger.Pow(10, places) / value.Denominator;
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        var sign = scaled.Sign < 0 ? "-" : "";

        return places == 0 ? $"{sign}{digits}" : $"{sign}{digits[..^places]}.{digits[^places..]}";
    }
}
