namespace PlanLang.Records;

/// <summary>Which records belong to which series, in the order in which they were found.</summary>
sealed class PartedRecords
{
    readonly int[] _starts;
    readonly int[] _order;

    PartedRecords(int[] starts, int[] order)
    {
        _starts = starts;
        _order = order;
    }

    /// <summary>Parts records by the place of the series of each.</summary>
    /// <param name="series">Of each record the place of its series, from 0.</param>
    /// <param name="count">How many places there are.</param>
    public static PartedRecords Of(ReadOnlySpan<int> series, int count)
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

        var (order, next) = (new int[series.Length], starts.AsSpan().ToArray());
        for (var record = 0; record < series.Length; record++)
        {
            order[next[series[record]]++] = record;
        }

        return new PartedRecords(starts, order);
    }

    /// <summary>How many records a series has.</summary>
    public int CountOf(int place) => _starts[place + 1] - _starts[place];

    /// <summary>The records of a series, by their numbers.</summary>
    public ReadOnlySpan<int> Of(int place) => _order.AsSpan(_starts[place].._starts[place + 1]);
}
