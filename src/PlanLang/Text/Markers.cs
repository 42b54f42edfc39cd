namespace PlanLang.Text;

/// <summary>The markers of a text.</summary>
sealed class Markers
{
    readonly ImmutableArray<int> _starts;
    readonly ImmutableArray<Marker> _all;

    Markers(ImmutableArray<Marker> all) => (_all, _starts) = (all, [.. all.Select(marker => marker.Start)]);

    /// <summary>One, at the start of a text.</summary>
    public static Markers AtTheStartOf(SourceText source) => new([new Marker(source, 0)]);

    /// <summary>One at the start of a text, and one at each of those places.</summary>
    /// <param name="source">The text.</param>
    /// <param name="starts">The places behind its start, in order.</param>
    public static Markers Of(SourceText source, ImmutableArray<int> starts) =>
        new([new Marker(source, 0), .. starts.Select(start => new Marker(source, start))]);

    /// <summary>The same markers where their places are now; a new one where what stands there is to be understood anew.</summary>
    /// <param name="source">The text as it is now.</param>
    /// <param name="starts">Where the places behind its start are now, as many as before.</param>
    /// <param name="areKept">Which of them stay; as many.</param>
    public Markers MovedTo(SourceText source, ImmutableArray<int> starts, ImmutableArray<bool> areKept) => new(
    [
        _all[0].MovedTo(source, 0),
        .. starts.Select((start, place) => areKept[place] ? _all[place + 1].MovedTo(source, start) : new Marker(source, start)),
    ]);

    /// <summary>The last one that is not behind the offset.</summary>
    public Marker Before(int offset)
    {
        var place = _starts.BinarySearch(offset);

        return _all[Math.Max(place >= 0 ? place : ~place - 1, 0)];
    }
}
