using System.Runtime.InteropServices;
using PlanLang.Model;

namespace PlanLang.Records;

/// <summary>
/// All that was recorded of one measure and one subject, by day: columns of the same length, with sums of all
/// before each place, so that the total of any window is two binary searches and a subtraction.
/// </summary>
public sealed class Series
{
    readonly ImmutableArray<int> _days;
    readonly ImmutableArray<Sample> _samples;
    readonly ImmutableArray<decimal> _partSums;
    readonly ImmutableArray<decimal> _wholeSums;
    readonly ImmutableArray<int> _percentages;
    readonly ImmutableArray<int> _periodReaches;

    /// <summary>Takes the samples in order of their days, one a day for all kinds but counts, which add up.</summary>
    /// <param name="measure">What was recorded.</param>
    /// <param name="subject">Of whom; null for the family together.</param>
    /// <param name="samples">Of single days, in order.</param>
    /// <param name="periods">Of longer stretches, in order of their first days.</param>
    /// <param name="spells">When it did not apply, in order.</param>
    public Series(
        Measure measure,
        Person? subject,
        ImmutableArray<Sample> samples,
        ImmutableArray<PeriodSample> periods,
        ImmutableArray<ExemptSpell> spells)
    {
        Measure = measure;
        Subject = subject;
        Periods = periods;
        Spells = spells;
        _samples = samples;
        _days = DaysOf(samples.AsSpan());
        _partSums = PartSums(samples.AsSpan());
        _wholeSums = measure.Kind is RatioKind ? WholeSums(samples.AsSpan()) : [];
        _percentages = measure.Kind is RatioKind ? Percentages(samples.AsSpan()) : [];
        _periodReaches = LatestEnds(periods);
        WrittenLate = LatePlaces(samples.AsSpan());
    }

    /// <summary>What was recorded.</summary>
    public Measure Measure { get; }

    /// <summary>Of whom; null for the family together.</summary>
    public Person? Subject { get; }

    /// <summary>Entries for a period, in order of their first days.</summary>
    public ImmutableArray<PeriodSample> Periods { get; }

    /// <summary>When the measure did not apply, in order.</summary>
    public ImmutableArray<ExemptSpell> Spells { get; }

    /// <summary>Entries for a single day, in order.</summary>
    public ImmutableArray<Sample> Samples => _samples;

    /// <summary>Where the samples of the window begin and where they end, the end not included.</summary>
    public (int First, int End) Between(DateOnly from, DateOnly to) =>
        (_days.CountBefore(from), _days.CountUpTo(to));

    /// <summary>The places of the samples that were written down late.</summary>
    internal ImmutableArray<int> WrittenLate { get; }

    /// <summary>The days of the samples as numbers, in order.</summary>
    internal ImmutableArray<int> DayNumbers => _days;

    /// <summary>How many samples lie before the day, looked for from a place near by.</summary>
    internal int CountBefore(DateOnly day, int near) => _days.CountBefore(day, near);

    /// <summary>The sum of the counts, values or upper numbers of all samples before that place.</summary>
    public decimal PartSumBefore(int index) => _partSums[index];

    /// <summary>The sum of the lower numbers of all ratios before that place.</summary>
    public decimal WholeSumBefore(int index) => _wholeSums.IsEmpty ? 0 : _wholeSums[index];

    /// <summary>How many samples before that place are percentages without their sessions.</summary>
    internal int PercentagesBefore(int index) => _percentages.IsEmpty ? 0 : _percentages[index];

    /// <summary>The entries for a period that have a day from the first to the last, in order.</summary>
    internal IEnumerable<PeriodSample> PeriodsOverlapping(DateOnly from, DateOnly to)
    {
        var start = _periodReaches.CountBefore(from);
        for (var index = start; index < Periods.Length && Periods[index].Window.From <= to; index++)
        {
            if (Periods[index].Window.To >= from)
            {
                yield return Periods[index];
            }
        }
    }

    /// <summary>For each period the latest last day up to its place, so that they can be searched in.</summary>
    static ImmutableArray<int> LatestEnds(ImmutableArray<PeriodSample> periods)
    {
        var ends = ImmutableArray.CreateBuilder<int>(periods.Length);
        foreach (var period in periods)
        {
            var end = period.Window.To.DayNumber;
            ends.Add(ends.Count == 0 ? end : Math.Max(ends[^1], end));
        }

        return ends.MoveToImmutable();
    }

    static ImmutableArray<int> LatePlaces(ReadOnlySpan<Sample> samples)
    {
        var places = ImmutableArray.CreateBuilder<int>(0);
        for (var place = 0; place < samples.Length; place++)
        {
            if (samples[place].Evidence.WrittenLate is not null)
            {
                places.Add(place);
            }
        }

        return places.DrainToImmutable();
    }

    static ImmutableArray<int> DaysOf(ReadOnlySpan<Sample> samples)
    {
        var days = new int[samples.Length];
        for (var place = 0; place < samples.Length; place++)
        {
            days[place] = samples[place].Day.DayNumber;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(days);
    }

    static ImmutableArray<decimal> PartSums(ReadOnlySpan<Sample> samples)
    {
        var sums = new decimal[samples.Length + 1];
        for (var place = 0; place < samples.Length; place++)
        {
            sums[place + 1] = sums[place] + samples[place].Part;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sums);
    }

    static ImmutableArray<decimal> WholeSums(ReadOnlySpan<Sample> samples)
    {
        var sums = new decimal[samples.Length + 1];
        for (var place = 0; place < samples.Length; place++)
        {
            sums[place + 1] = sums[place] + samples[place].Whole;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sums);
    }

    static ImmutableArray<int> Percentages(ReadOnlySpan<Sample> samples)
    {
        var counts = new int[samples.Length + 1];
        for (var place = 0; place < samples.Length; place++)
        {
            counts[place + 1] = counts[place] + (samples[place].Kind == SampleKind.Percentage ? 1 : 0);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(counts);
    }
}

/// <summary>What was recorded for one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">Which of the numbers say something.</param>
/// <param name="Part">The count, the value, or the upper number of a ratio; the per cent of a bare percentage.</param>
/// <param name="Whole">The lower number of a ratio; 0 otherwise.</param>
/// <param name="Status">The status; null for the other kinds.</param>
/// <param name="Evidence">Its line.</param>
/// <param name="Written">The day from which it was known.</param>
public readonly record struct Sample(
    DateOnly Day, SampleKind Kind, decimal Part, decimal Whole, string? Status, Evidence Evidence, DateOnly Written);

/// <summary>What a sample says.</summary>
public enum SampleKind
{
    /// <summary>A count, a value or a status.</summary>
    Value,

    /// <summary><c>7 of 10</c>.</summary>
    Ratio,

    /// <summary><c>70%</c> in place of a ratio.</summary>
    Percentage,

    /// <summary><c>none</c>: a return of nothing more since the last record.</summary>
    None,
}

/// <summary>What was recorded for a stretch of days: <c>attendance of Kai in Autumn 2025: 87 of 140</c>.</summary>
/// <param name="Window">Its first and last day.</param>
/// <param name="Sample">What was recorded, with the last day as its day.</param>
public readonly record struct PeriodSample(Dates.Window Window, Sample Sample);

/// <summary>A time in which the measure did not apply: from its day until the next record.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Until">The day of the next record, not included; null where there is none yet.</param>
/// <param name="Reason">Why.</param>
/// <param name="Evidence">Its line.</param>
public readonly record struct ExemptSpell(DateOnly From, DateOnly? Until, string Reason, Evidence Evidence);
