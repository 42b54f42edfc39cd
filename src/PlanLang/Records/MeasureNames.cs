using System.Collections.Concurrent;
using PlanLang.Binding;
using PlanLang.Model;

namespace PlanLang.Records;

/// <summary>
/// The measures of a plan by name, with or without the plural ending of its last word: <c>asb incident</c> and
/// <c>asb incidents</c> are the same.
/// </summary>
sealed class MeasureNames
{
    readonly ImmutableArray<Measure> _measures;
    readonly NameIndex<int> _exact;
    readonly ConcurrentDictionary<string, ImmutableArray<int>> _alike = new(Text.Names.Comparer);

    /// <summary>Takes the measures in the order of the plan.</summary>
    public MeasureNames(ImmutableArray<Measure> measures)
    {
        _measures = measures;
        _exact = new NameIndex<int>(measures.Select((measure, place) => ((string?)measure.Name, place)));
    }

    /// <summary>All names, in the order of the plan.</summary>
    public IReadOnlyList<string> Names => _exact.Names;

    /// <summary>The place of the measure with exactly that name, else of the only one that differs in its ending.</summary>
    public bool TryFind(ReadOnlySpan<char> name, out int place)
    {
        if (_exact.TryFind(name, out place))
        {
            return true;
        }

        var alike = Alike(name);
        place = alike.Length == 1 ? alike[0] : -1;

        return place >= 0;
    }

    /// <summary>The places of all measures whose names differ from this one in the plural ending alone.</summary>
    public ImmutableArray<int> Alike(ReadOnlySpan<char> name)
    {
        var lookup = _alike.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(name, out var places))
        {
            var folded = Text.Names.Fold(name);
            places = [.. Enumerable.Range(0, _measures.Length).Where(place => PluralNames.Differ(folded, _measures[place].Name))];
            lookup[name] = places;
        }

        return places;
    }
}
