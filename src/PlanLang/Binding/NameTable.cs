using System.Diagnostics.CodeAnalysis;

namespace PlanLang.Binding;

/// <summary>Things of one kind by name. Of two with one name the first counts.</summary>
sealed class NameTable<T>
{
    readonly Dictionary<string, T> _byName = new(Names.Comparer);

    /// <summary>Makes a table of names and what they mean.</summary>
    public NameTable(IEnumerable<(string Name, T Value)> entries)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (var (name, value) in entries)
        {
            if (_byName.TryAdd(name, value))
            {
                names.Add(name);
                values.Add(value);
            }
        }

        Keys = names.DrainToImmutable();
        Values = values.DrainToImmutable();
    }

    /// <summary>As they were declared, in that order.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <summary>In the same order.</summary>
    public ImmutableArray<T> Values { get; }

    /// <summary>Whether there is a thing of that name.</summary>
    public bool Contains(string name) => _byName.ContainsKey(name);

    /// <summary>What the name means.</summary>
    /// <param name="name">In any case.</param>
    /// <param name="value">What was declared under it.</param>
    public bool TryFind(string name, [MaybeNullWhen(false)] out T value) =>
        _byName.TryGetValue(name, out value);
}
