using System.Diagnostics.CodeAnalysis;

namespace PlanLang.Records;

/// <summary>Things of one kind by their names, for records that name them over and over. Of two with one name the first counts.</summary>
sealed class NameIndex<T>
{
    readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _things;
    readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _asWritten;
    readonly List<string> _names = [];

    /// <summary>Takes names and what they mean; a thing without a name cannot be found.</summary>
    public NameIndex(IEnumerable<(string? Name, T Thing)> things)
    {
        var byName = new Dictionary<string, T>(Text.Names.Comparer);
        foreach (var (name, thing) in things)
        {
            if (name is not null && byName.TryAdd(name, thing))
            {
                _names.Add(name);
            }
        }

        _things = byName.GetAlternateLookup<ReadOnlySpan<char>>();
        _asWritten = new Dictionary<string, T>(byName, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>All names, in the order given.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>What the name means. Most records write it as the plan does, letter by letter.</summary>
    public bool TryFind(ReadOnlySpan<char> name, [MaybeNullWhen(false)] out T thing) =>
        _asWritten.TryGetValue(name, out thing) || _things.TryGetValue(name, out thing);

    /// <summary>The name that was probably meant; null where none is close.</summary>
    public string? Closest(ReadOnlySpan<char> name) => Spelling.Closest(name, _names);
}
