using PlanLang.Model;

namespace PlanLang.Records;

/// <summary>
/// All that had been written down about one family by a date: values as <see cref="Series"/>, the rest as
/// <see cref="Entry"/>s in order of day, then of file and line. It holds days after the as-of date too where they
/// were known; evaluation never looks beyond its own date.
/// </summary>
public sealed class Diary
{
    readonly Dictionary<(string Measure, string? Person), Series> _series;

    /// <summary>Takes what was read.</summary>
    /// <param name="series">One a measure and subject of which anything was recorded.</param>
    /// <param name="entries">In order of day, then of file and line.</param>
    public Diary(ImmutableArray<Series> series, ImmutableArray<Entry> entries)
    {
        All = series;
        Entries = entries;
        _series = series.ToDictionary(one => (one.Measure.Name, one.Subject?.Name));
    }

    /// <summary>Nothing written down.</summary>
    public static Diary Empty { get; } = new([], []);

    /// <summary>Every series, in a stable order.</summary>
    public ImmutableArray<Series> All { get; }

    /// <summary>What was written down besides values.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>Makes the diary as it had been written down by an earlier day; null where nobody can say.</summary>
    internal Func<DateOnly, Diary>? Earlier { get; init; }

    /// <summary>What had been written down by that day; all of it where nobody can say.</summary>
    internal Diary KnownBy(DateOnly day) => Earlier?.Invoke(day) ?? this;

    /// <summary>What was recorded of a measure and a person (null for the family); null where nothing was.</summary>
    public Series? Of(Measure measure, Person? person) =>
        _series.GetValueOrDefault((measure.Name, person?.Name));
}
