using System.Collections;

namespace PlanLang.Records;

/// <summary>Samples in order of their days. Those that go on where others end share them, instead of holding them once more.</summary>
public readonly struct SampleList : IReadOnlyList<Sample>
{
    readonly ImmutableArray<Sample> _known;
    readonly ImmutableArray<Sample> _more;
    readonly int _shared;

    SampleList(ImmutableArray<Sample> known, int shared, ImmutableArray<Sample> more)
    {
        _known = known;
        _shared = shared;
        _more = more;
    }

    /// <summary>How many there are.</summary>
    public int Length => _shared + _more.Length;

    /// <inheritdoc/>
    int IReadOnlyCollection<Sample>.Count => Length;

    /// <summary>The one at that place, from 0.</summary>
    public Sample this[int place] => place < _shared ? _known[place] : _more[place - _shared];

    /// <summary>Some of them, in order.</summary>
    public IEnumerable<Sample> Slice(int start, int length)
    {
        for (var place = start; place < start + length; place++)
        {
            yield return this[place];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Sample> GetEnumerator() => Slice(0, Length).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>These alone.</summary>
    internal static SampleList Of(ImmutableArray<Sample> samples) => new([], 0, samples);

    /// <summary>The first so many, and others behind them.</summary>
    internal SampleList Followed(int count, ImmutableArray<Sample> more) =>
        new(_shared == 0 ? _more : [.. this], count, more);
}
