namespace PlanLang.Records;

/// <summary>Which entries of a file belong to which series, in the order in which they stand.</summary>
sealed class PartedRecords
{
    readonly int[] _starts;
    readonly int[] _entries;

    PartedRecords(int[] starts, int[] entries)
    {
        _starts = starts;
        _entries = entries;
    }

    /// <summary>Parts entries by the place of the series of each.</summary>
    /// <param name="entries">Their places in the file.</param>
    /// <param name="series">Of each the place of its series, from 0.</param>
    /// <param name="count">How many places there are.</param>
    public static PartedRecords Of(ReadOnlySpan<int> entries, ReadOnlySpan<int> series, int count)
    {
        var starts = new int[count + 1];
        foreach (var place in series)
        {
            starts[place + 1]++;
        }

        for (var place = 0; place < count; place++)
        {
            starts[place + 1] += starts[place];
        }

        var (parted, next) = (new int[entries.Length], starts.AsSpan().ToArray());
        for (var record = 0; record < entries.Length; record++)
        {
            parted[next[series[record]]++] = entries[record];
        }

        return new PartedRecords(starts, parted);
    }

    /// <summary>How many records a series has.</summary>
    public int CountOf(int place) => _starts[place + 1] - _starts[place];

    /// <summary>The entries of a series, by their places in the file.</summary>
    public ReadOnlySpan<int> Of(int place) => _entries.AsSpan(_starts[place].._starts[place + 1]);
}
