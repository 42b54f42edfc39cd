namespace PlanLang.Records;

/// <summary>The entries of a file that are records of measures, each with the place of its series, as they are found.</summary>
/// <param name="most">So many will be kept at most.</param>
sealed class MeasureEntries(int most)
{
    readonly int[] _entries = new int[most];
    readonly int[] _series = new int[most];
    int _count;

    /// <summary>Keeps an entry.</summary>
    /// <param name="entry">Its place in the file.</param>
    /// <param name="series">The place of its series.</param>
    public void Add(int entry, int series)
    {
        _entries[_count] = entry;
        _series[_count++] = series;
    }

    /// <summary>All of them by series.</summary>
    /// <param name="count">How many series there can be.</param>
    public PartedRecords Parted(int count) => PartedRecords.Of(_entries.AsSpan(0, _count), _series.AsSpan(0, _count), count);
}
