using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Rendering;

/// <summary>From where to where a chart reaches, by what is measured: ratios from 50% where all lie above it.</summary>
static class TrendScale
{
    /// <summary>The chart of those values and their bound.</summary>
    public static Trend Of(MeasureKind kind, ImmutableArray<decimal> values, Fraction bound) => kind switch
    {
        RatioKind => new Trend(values, Decimal(bound * 100), values.Append(Decimal(bound * 100)).Min() < 50 ? 0 : 50, 100, "%"),
        ScaleKind scale => new Trend(values, Decimal(bound), Decimal(scale.Lowest), Decimal(scale.Highest), ""),
        _ => new Trend(values, Decimal(bound), 0, Math.Max(1, Math.Max(values.Max(), Decimal(bound))), ""),
    };

    static decimal Decimal(Fraction fraction) => (decimal)fraction.Numerator / (decimal)fraction.Denominator;
}
