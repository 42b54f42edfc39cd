using System.Diagnostics.CodeAnalysis;

namespace PlanLang.Files;

/// <summary>Things by name, as many as are worth keeping: the one that nobody asked for the longest makes way for another.</summary>
/// <param name="most">How many are kept.</param>
/// <param name="make">Makes one.</param>
sealed class Recent<T>(int most, Func<T> make)
{
    readonly LinkedList<(string Name, T Thing)> _lastFirst = [];

    /// <summary>The thing of that name; made anew where it is not here any more.</summary>
    public T Of(string name)
    {
        var thing = TryTake(name, out var kept) ? kept : make();
        _lastFirst.AddFirst((name, thing));
        if (_lastFirst.Count > most)
        {
            _lastFirst.RemoveLast();
        }

        return thing;
    }

    bool TryTake(string name, [MaybeNullWhen(false)] out T thing)
    {
        for (var node = _lastFirst.First; node is not null; node = node.Next)
        {
            if (node.Value.Name == name)
            {
                _lastFirst.Remove(node);
                thing = node.Value.Thing;

                return true;
            }
        }

        thing = default;

        return false;
    }
}
