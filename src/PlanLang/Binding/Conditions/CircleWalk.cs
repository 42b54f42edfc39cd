using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>A walk in depth with a path of its own instead of the machine's, so that no file is too long for it.</summary>
sealed class CircleWalk(ImmutableArray<Waiting> all, DiagnosticBag diagnostics)
{
    readonly NameTable<Waiting> _all = new(all.Select(one => (one.Key, one)));
    readonly HashSet<string> _seen = [];
    readonly HashSet<string> _onPath = [];
    readonly Stack<(Waiting One, int Next)> _path = [];

    /// <summary>The places of the references that lead back.</summary>
    public HashSet<Location> Cut { get; } = [];

    /// <summary>What was left behind, the last reached first.</summary>
    public List<Waiting> Order { get; } = [];

    /// <summary>Goes everywhere that can be reached from there and has not been.</summary>
    public void From(Waiting start)
    {
        Enter(start);
        while (_path.TryPop(out var at))
        {
            if (at.Next == at.One.For.Length)
            {
                _onPath.Remove(at.One.Key);
                Order.Add(at.One);
                continue;
            }

            _path.Push(at with { Next = at.Next + 1 });
            Follow(at.One.For[at.Next]);
        }
    }

    void Follow(Reference reference)
    {
        if (_onPath.Contains(reference.Key))
        {
            Cut.Add(reference.At);
            diagnostics.Add(DiagnosticCatalog.CircularReference(reference.At.Source, reference.At.Span, Words(reference.Key)));
        }
        else if (_all.TryFind(reference.Key, out var next))
        {
            Enter(next);
        }
    }

    void Enter(Waiting one)
    {
        if (_seen.Add(one.Key))
        {
            _onPath.Add(one.Key);
            _path.Push((one, 0));
        }
    }

    /// <summary><c>goal a waits for goal b waits for goal a</c>.</summary>
    string Words(string key)
    {
        var circle = _path.Select(at => at.One.Key).TakeWhile(passed => passed != key).Append(key).Reverse().Append(key);

        return string.Join(" waits for ", circle);
    }
}
