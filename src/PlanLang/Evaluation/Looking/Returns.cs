using PlanLang.Dates;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>
/// How the returns of a promised measure follow each other. Every gap is held against two periods once, and
/// counted, so that whether a window is covered is a few binary searches whatever its length.
/// </summary>
sealed class Returns
{
    /// <summary>A gap may be so many periods long.</summary>
    const int Periods = 2;

    readonly SampleList _samples;
    readonly ImmutableArray<Returned> _mixed;
    readonly ImmutableArray<int> _starts;
    readonly ImmutableArray<int> _reaches;
    readonly ImmutableArray<int> _longGaps;
    readonly Recurrence? _every;
    readonly Calendar _calendar;

    Returns(Series series, Recurrence? every, Calendar calendar)
    {
        var isMixed = !series.Periods.IsEmpty || !series.Spells.IsEmpty;
        _samples = series.Samples;
        _mixed = isMixed ? Returned.AllOf(series) : [];
        _every = every;
        _calendar = calendar;
        _starts = isMixed ? [.. _mixed.Select(entry => entry.Days.From.DayNumber)] : series.DayNumbers;
        _reaches = isMixed ? RunningEnds(_mixed) : series.DayNumbers;
        _longGaps = every is null ? [] : LongGapsBefore();
    }

    /// <summary>The first day of the first entry; null where there is none.</summary>
    public DateOnly? First => _starts.IsEmpty ? null : DateOnly.FromDayNumber(_starts[0]);

    /// <summary>Whether somebody promised to send them.</summary>
    public bool ArePromised => _every is not null;

    /// <summary>Counts those of a series. Days without longer times between them are taken as they are, in their order.</summary>
    public static Returns Of(Series series, Calendar calendar) =>
        new(series, series.Measure.Promise?.Every, calendar);

    /// <summary>How many entries begin before the day.</summary>
    public int Before(DateOnly day) => _starts.CountBefore(day);

    /// <summary>How many entries begin by the day.</summary>
    public int UpTo(DateOnly day) => _starts.CountUpTo(day);

    /// <summary>The entry at that place, in order of first days.</summary>
    public Returned At(int index) => _mixed.IsEmpty ? Returned.Of(_samples[index]) : _mixed[index];

    /// <summary>The last day that the entries up to that place, it included, account for.</summary>
    public DateOnly ReachOf(int index) => DateOnly.FromDayNumber(_reaches[index]);

    /// <summary>
    /// The first gap longer than two periods that ends at an entry after <paramref name="first"/> and not
    /// after <paramref name="last"/>; null where there is none.
    /// </summary>
    public Gap? LongGapWithin(int first, int last)
    {
        if (last <= first || _longGaps[last + 1] == _longGaps[first + 1])
        {
            return null;
        }

        var (low, high) = (first + 1, last);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _longGaps[middle + 1] > _longGaps[first + 1] ? (low, middle) : (middle + 1, high);
        }

        return GapBetween(ReachOf(low - 1), DateOnly.FromDayNumber(_starts[low]));
    }

    /// <summary>The days between two days if they are further apart than two periods; null otherwise.</summary>
    public Gap? GapBetween(DateOnly before, DateOnly after) =>
        _every is null || after <= before ? null : _every.AllowsGap(new Window(before, after), Periods, _calendar) switch
        {
            true => null,
            false => new Gap(before, after, GapLength.TooLong),
            null => new Gap(before, after, GapLength.Uncounted),
        };

    /// <summary>The entries on both sides of a gap, as far as there are any.</summary>
    public IEnumerable<Evidence> Beside(Gap gap)
    {
        var (before, after) = (UpTo(gap.Before) - 1, Before(gap.After));
        if (before >= 0)
        {
            yield return At(before).Evidence;
        }

        if (after < _starts.Length && _starts[after] == gap.After.DayNumber)
        {
            yield return At(after).Evidence;
        }
    }

    /// <summary>The first entry that begins on the day or later, where there is one by the other day.</summary>
    public IEnumerable<Evidence> FirstFrom(DateOnly day, DateOnly by) =>
        Before(day) < UpTo(by) ? [At(Before(day)).Evidence] : [];

    /// <summary>The entries of a window, the nearest one on each side of it, and the one that reaches furthest into it.</summary>
    public IEnumerable<Evidence> Around(Window window, Standpoint at)
    {
        var (oldest, newest) = (Before(at.SeenFrom), UpTo(at.SeenTo) - 1);
        var first = Math.Max(Before(window.From), oldest);
        var last = Math.Min(UpTo(window.To), newest);
        var inside = Enumerable.Range(Math.Max(first - 1, oldest), Math.Max(last - Math.Max(first - 1, oldest) + 1, 0));

        return first > oldest
            ? inside.Prepend(Furthest(oldest, first - 1)).Select(index => At(index).Evidence)
            : inside.Select(index => At(index).Evidence);
    }

    /// <summary>The entry up to that place that accounts for the latest day.</summary>
    int Furthest(int oldest, int place)
    {
        var furthest = place;
        while (furthest > oldest && At(furthest).Days.To.DayNumber < _reaches[place])
        {
            furthest--;
        }

        return furthest;
    }

    /// <summary>The last day that is two periods after the day; null where nobody promised or no calendar tells.</summary>
    public DateOnly? PatienceFrom(DateOnly day) => _every?.PeriodsAfter(day, Periods, _calendar);

    /// <summary>The last day on which the next return after that day comes in time; null where no calendar tells.</summary>
    public DateOnly? NextAfter(DateOnly last) => _every?.PeriodsAfter(last, 1, _calendar);

    /// <summary>Whether the next return after that day is late: more than one period has passed.</summary>
    public bool IsOverdue(DateOnly last, DateOnly asOf) =>
        asOf > last && _every?.AllowsGap(new Window(last, asOf), 1, _calendar) == false;

    static ImmutableArray<int> RunningEnds(ImmutableArray<Returned> entries)
    {
        var ends = ImmutableArray.CreateBuilder<int>(entries.Length);
        foreach (var entry in entries)
        {
            ends.Add(ends.Count == 0 ? entry.Days.To.DayNumber : Math.Max(ends[^1], entry.Days.To.DayNumber));
        }

        return ends.MoveToImmutable();
    }

    /// <summary>For each place, how many of the gaps that end before it are too long or cannot be counted.</summary>
    ImmutableArray<int> LongGapsBefore()
    {
        var counts = ImmutableArray.CreateBuilder<int>(_starts.Length + 1);
        counts.Add(0);
        for (var index = 0; index < _starts.Length; index++)
        {
            var isLong = index > 0 && GapBetween(ReachOf(index - 1), DateOnly.FromDayNumber(_starts[index])) is not null;
            counts.Add(counts[^1] + (isLong ? 1 : 0));
        }

        return counts.MoveToImmutable();
    }
}
