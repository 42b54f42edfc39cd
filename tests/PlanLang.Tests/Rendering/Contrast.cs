using System.Globalization;

namespace PlanLang.Tests.Rendering;

/// <summary>How well one colour stands out from another, from 1 to 21, by the formula of the WCAG.</summary>
static class Contrast
{
    /// <summary>Of two colours such as <c>fdf8ec</c>.</summary>
    public static double Between(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));

        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    static double Luminance(string colour) =>
        0.2126 * Channel(colour, 0) + 0.7152 * Channel(colour, 2) + 0.0722 * Channel(colour, 4);

    static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;

        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
