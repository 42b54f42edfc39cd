using System.Globalization;

namespace PlanLang.Rendering;

/// <summary>Some values in order of time and the bound they are held against: what a small chart shows.</summary>
/// <param name="Values">At least two, the oldest first.</param>
/// <param name="Target">The bound.</param>
/// <param name="Lowest">The bottom of the chart.</param>
/// <param name="Highest">The top of the chart, above its bottom.</param>
/// <param name="Unit">Behind the numbers: <c>%</c> or nothing.</param>
sealed record Trend(ImmutableArray<decimal> Values, decimal Target, decimal Lowest, decimal Highest, string Unit)
{
    /// <summary>As a picture's address in Markdown: <c>70,90,80/90/0/100/%</c>.</summary>
    public override string ToString() => string.Join('/', string.Join(',', Values.Select(Number)), Number(Target), Number(Lowest), Number(Highest), Unit);

    /// <summary>One of its values as it is shown: <c>90%</c>.</summary>
    public string Label(decimal value) => Number(Unit == "%" ? Whole(value) : value) + Unit;

    /// <summary>A whole per cent, unless that would put it on the other side of the bound.</summary>
    decimal Whole(decimal value)
    {
        var whole = Math.Round(value, MidpointRounding.AwayFromZero);

        return whole.CompareTo(Target) == value.CompareTo(Target) ? whole : value;
    }

    /// <summary>Reads it back.</summary>
    public static Trend Read(string text)
    {
        var parts = text.Split('/');

        return new Trend([.. parts[0].Split(',').Select(Number)], Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4]);
    }

    static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
