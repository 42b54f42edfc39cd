using PlanLang.Model;

namespace PlanLang.Records;

/// <summary>
/// All that was recorded of one measure and one subject, by day: columns of the same length, with sums of all
/// before each place, so that the total of any window is two binary searches and a subtraction.
/// </summary>
public sealed class Series
{
    readonly SampleColumns _columns;
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
        : this(measure, subject, SampleColumns.Of(measure.Kind, samples), periods, spells)
    {
    }

    Series(
        Measure measure,
        Person? subject,
        SampleColumns columns,
        ImmutableArray<PeriodSample> periods,
        ImmutableArray<ExemptSpell> spells)
    {
        Measure = measure;
        Subject = subject;
        Periods = periods;
        Spells = spells;
        _columns = columns;
        _periodReaches = LatestEnds(periods);
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
    public SampleList Samples => _columns.Samples;

    /// <summary>Where the samples of the window begin and where they end, the end not included.</summary>
    public (int First, int End) Between(DateOnly from, DateOnly to) =>
        (_columns.Days.CountBefore(from), _columns.Days.CountUpTo(to));

    /// <summary>The places of the samples that were written down late.</summary>
    internal ImmutableArray<int> WrittenLate => _columns.WrittenLate;

    /// <summary>The days of the samples as numbers, in order.</summary>
    internal ImmutableArray<int> DayNumbers => _columns.Days;

    /// <summary>How many samples lie before the day, looked for from a place near by.</summary>
    internal int CountBefore(DateOnly day, int near) => _columns.Days.CountBefore(day, near);

    /// <summary>The sum of the counts, values or upper numbers of all samples before that place.</summary>
    public decimal PartSumBefore(int index) => _columns.PartSums[index];

    /// <summary>The sum of the lower numbers of all ratios before that place.</summary>
    public decimal WholeSumBefore(int index) => _columns.WholeSums.IsEmpty ? 0 : _columns.WholeSums[index];

    /// <summary>How many samples before that place are percentages without their sessions.</summary>
    internal int PercentagesBefore(int index) => _columns.Percentages.IsEmpty ? 0 : _columns.Percentages[index];

    /// <summary>What was recorded by a day, and more samples of later days.</summary>
    internal Series GoingOn(DateOnly day, ImmutableArray<Sample> more) => new(
        Measure,
        Subject,
        _columns.Followed(_columns.Days.CountUpTo(day), more),
        [.. Periods.Where(period => period.Window.To <= day)],
        [.. Spells.Where(spell => spell.From <= day)]);

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
}

/// <summary>What was recorded for one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">Which of the numbers say something.</param>
/// <param name="Part">The count, the value, or the upper number of a ratio; the per cent of a bare percentage.</param>
/// <param name="Whole">The lower number of a ratio; 0 otherwise.</param>
/// <param name="Status">The status; null for the other kinds.</param>
/// <param name="Evidence">Its line.</param>
public readonly record struct Sample(
    DateOnly Day, SampleKind Kind, decimal Part, decimal Whole, string? Status, Evidence Evidence);

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
/// <param name="Written">The day from which it was known.</param>
public readonly record struct PeriodSample(Dates.Window Window, Sample Sample, DateOnly Written);

/// <summary>A time in which the measure did not apply: from its day until the next record.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Until">The day of the next record, not included; null where there is none yet.</param>
/// <param name="Reason">Why.</param>
/// <param name="Evidence">Its line.</param>
public readonly record struct ExemptSpell(DateOnly From, DateOnly? Until, string Reason, Evidence Evidence);
