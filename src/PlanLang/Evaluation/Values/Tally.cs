using PlanLang.Dates;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>The sums of a window: two binary searches and a difference of prefix sums for each series.</summary>
/// <param name="Part">Counts, values, or the upper numbers of ratios.</param>
/// <param name="Whole">The lower numbers of ratios.</param>
/// <param name="Records">How many entries there are.</param>
/// <param name="Percentages">How many of them are percentages without their sessions.</param>
readonly record struct Tally(decimal Part, decimal Whole, int Records, int Percentages)
{
    /// <summary>Both together.</summary>
    public static Tally operator +(Tally a, Tally b) =>
        new(a.Part + b.Part, a.Whole + b.Whole, a.Records + b.Records, a.Percentages + b.Percentages);

    /// <summary>Samples and whole periods of all the observations in the window.</summary>
    public static Tally Of(ImmutableArray<Observation> observations, Window window)
    {
        var sum = default(Tally);
        foreach (var observation in observations)
        {
            sum += Of(observation, window);
        }

        return sum;
    }

    /// <summary>The entries for periods that the window cuts through.</summary>
    public static Tally Cut(ImmutableArray<Observation> observations, Window window) => Of(
        observations.Where(HasPeriods).SelectMany(observation => observation.PeriodsIn(window)
            .Where(period => observation.At.Reading is not (TimeReading.WholePeriods or TimeReading.NoPeriods)
                && observation.Seen(window) is { } seen && !seen.Holds(period.Window))));

    /// <summary>Most series have none, and are then not looked through for them.</summary>
    static bool HasPeriods(Observation observation) => !observation.Series.Periods.IsEmpty;

    static Tally Of(Observation observation, Window window)
    {
        if (observation.Seen(window) is not { } seen)
        {
            return default;
        }

        var series = observation.Series;
        var (first, end) = series.Between(seen.From, seen.To);
        var days = new Tally(
            series.PartSumBefore(end) - series.PartSumBefore(first),
            series.WholeSumBefore(end) - series.WholeSumBefore(first),
            end - first,
            series.PercentagesBefore(end) - series.PercentagesBefore(first));

        return !HasPeriods(observation) ? days : days + Of(observation.PeriodsIn(window).Where(
            period => observation.At.Reading == TimeReading.WholePeriods || seen.Holds(period.Window)));
    }

    static Tally Of(IEnumerable<PeriodSample> periods) => periods.Aggregate(
        default(Tally),
        (sum, period) => sum + new Tally(
            period.Sample.Part, period.Sample.Whole, 1, period.Sample.Kind == SampleKind.Percentage ? 1 : 0));
}
