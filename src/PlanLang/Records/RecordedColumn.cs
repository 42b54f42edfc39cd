namespace PlanLang.Records;

/// <summary>The records of one measure and subject, in stretches that are not moved about while more come.</summary>
sealed class RecordedColumn
{
    const int FirstStretch = 16;
    const int LongestStretch = 256;

    readonly List<Recorded[]> _full = [];
    Recorded[] _open = new Recorded[FirstStretch];
    int _used;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Keeps a record.</summary>
    public void Add(in Recorded recorded)
    {
        if (_used == _open.Length)
        {
            _full.Add(_open);
            _open = new Recorded[Math.Min(2 * _open.Length, LongestStretch)];
            _used = 0;
        }

        _open[_used++] = recorded;
        Count++;
    }

    /// <summary>Writes them one behind the other, as they came.</summary>
    public void CopyTo(Span<Recorded> target)
    {
        foreach (var stretch in _full)
        {
            stretch.CopyTo(target);
            target = target[stretch.Length..];
        }

        _open.AsSpan(0, _used).CopyTo(target);
    }
}
