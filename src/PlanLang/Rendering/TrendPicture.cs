using System.Globalization;
using System.Net;

namespace PlanLang.Rendering;

/// <summary>A small chart as SVG: the values as a line with dots, the bound as a dashed line, both with their numbers.</summary>
static class TrendPicture
{
    const decimal Left = 52;
    const decimal Right = 262;
    const decimal Top = 22;
    const decimal Bottom = 72;

    /// <summary>The picture, with words for those who do not see it.</summary>
    public static string Of(string address, string words)
    {
        var trend = Trend.Read(address);
        var points = Points(trend);
        var target = Height(trend, trend.Target);

        return string.Concat(
            $"<svg class=\"trend\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(words)}\" viewBox=\"0 0 310 84\">",
            $"<line class=\"target\" x1=\"{Number(Left)}\" y1=\"{Number(target)}\" x2=\"{Number(Right)}\" y2=\"{Number(target)}\"/>",
            $"<text class=\"target\" x=\"{Number(Right + 10)}\" y=\"{Number(target + 5)}\">{Label(trend, trend.Target)}</text>",
            $"<polyline points=\"{string.Join(' ', points.Select(point => $"{Number(point.X)},{Number(point.Y)}"))}\"/>",
            string.Concat(points.Select(point => $"<circle cx=\"{Number(point.X)}\" cy=\"{Number(point.Y)}\" r=\"3.5\"/>")),
            Text(Left - 8, points[0].Y + 5, Label(trend, trend.Values[0])),
            Text(Right + 6, points[^1].Y - 9, Label(trend, trend.Values[^1])),
            "</svg>");
    }

    static ImmutableArray<(decimal X, decimal Y)> Points(Trend trend)
    {
        var step = (Right - Left) / (trend.Values.Length - 1);

        return [.. trend.Values.Select((value, index) => (Left + index * step, Height(trend, value)))];
    }

    static decimal Height(Trend trend, decimal value) =>
        Bottom - (Bottom - Top) * (value - trend.Lowest) / (trend.Highest - trend.Lowest);

    /// <summary>A number whose last figure ends there.</summary>
    static string Text(decimal x, decimal y, string label) =>
        $"<text x=\"{Number(x)}\" y=\"{Number(y)}\" text-anchor=\"end\">{label}</text>";

    static string Label(Trend trend, decimal value) => WebUtility.HtmlEncode(trend.Label(value));

    static string Number(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
