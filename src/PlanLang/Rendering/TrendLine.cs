using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Rendering;

/// <summary>What lies between one value of a chart and the next.</summary>
enum TrendStep
{
    /// <summary>From one record to the next.</summary>
    Record,

    /// <summary>A month of the calendar.</summary>
    Month,
}

/// <summary>The values of a chart.</summary>
/// <param name="From">The day of the first record, or the first day of the first month.</param>
/// <param name="Step">What lies between them.</param>
/// <param name="Values">The latest twelve; ratios in per cent, counts as totals of months.</param>
sealed record TrendLine(DateOnly From, TrendStep Step, ImmutableArray<decimal> Values)
{
    const int Most = 12;

    /// <summary>What was recorded from the plan's start to the as-of date.</summary>
    public static TrendLine Of(Series series, DateOnly started, DateOnly asOf) =>
        series.Measure.Kind is CountKind ? Months(series, started, asOf) : Records(series, started, asOf);

    static TrendLine Records(Series series, DateOnly started, DateOnly asOf)
    {
        var (first, end) = series.Between(started, asOf);
        var samples = series.Samples[first..end].Where(IsNumber).TakeLast(Most).ToImmutableArray();

        return new TrendLine(samples.IsEmpty ? started : samples[0].Day, TrendStep.Record, [.. samples.Select(Number)]);
    }

    /// <summary>
    /// The months up to the last one of which something was recorded. Of a measure that somebody promised to send, they
    /// begin behind the last month of which nothing came: where nobody wrote, there is no nought.
    /// </summary>
    static TrendLine Months(Series series, DateOnly started, DateOnly asOf)
    {
        var (first, end) = series.Between(started, asOf);
        var last = end > first ? series.Samples[end - 1].Day : started;
        var count = Math.Min(Most, (last.Year - started.Year) * 12 + last.Month - started.Month + 1);
        var from = new DateOnly(last.Year, last.Month, 1).AddMonths(1 - count);

        var silent = series.Measure.Promise is null
            ? 0
            : Enumerable.Range(0, count).LastOrDefault(month => !IsRecorded(series, from.AddMonths(month)), -1) + 1;

        return new TrendLine(
            from.AddMonths(silent),
            TrendStep.Month,
            [.. Enumerable.Range(silent, count - silent).Select(month => Total(series, from.AddMonths(month), asOf))]);
    }

    /// <summary>Whether anything was written down of the month, none included.</summary>
    static bool IsRecorded(Series series, DateOnly month)
    {
        var (first, end) = series.Between(month, month.AddMonths(1).AddDays(-1));

        return end > first;
    }

    static decimal Total(Series series, DateOnly month, DateOnly asOf)
    {
        var last = month.AddMonths(1).AddDays(-1);
        var (first, end) = series.Between(month, last < asOf ? last : asOf);

        return series.PartSumBefore(end) - series.PartSumBefore(first);
    }

    static bool IsNumber(Sample sample) =>
        sample.Status is null && sample.Kind != SampleKind.None && (sample.Kind != SampleKind.Ratio || sample.Whole > 0);

    static decimal Number(Sample sample) => sample.Kind == SampleKind.Ratio ? 100 * sample.Part / sample.Whole : sample.Part;
}
