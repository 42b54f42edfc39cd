using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>
/// Goals and sanctions whose conditions wait for each other: <c>goal a</c> is met when <c>goal b</c> is, and
/// <c>goal b</c> when <c>goal a</c> is.
/// </summary>
sealed class CircularReferences
{
    readonly ImmutableArray<Waiting> _all;
    readonly DiagnosticBag _diagnostics;
    readonly HashSet<string> _done = [];
    readonly List<string> _path = [];
    readonly HashSet<Location> _broken = [];

    CircularReferences(ImmutableArray<Waiting> all, DiagnosticBag diagnostics)
    {
        _all = all;
        _diagnostics = diagnostics;
    }

    /// <summary>Reports the reference that closes each circle, and gives the places of those, where the circle is to be cut.</summary>
    public static HashSet<Location> Find(IEnumerable<Goal> goals, IEnumerable<Sanction> sanctions, DiagnosticBag diagnostics)
    {
        var references = new CircularReferences(Waiting.Of([.. goals], [.. sanctions]), diagnostics);
        foreach (var one in references._all)
        {
            references.Visit(one);
        }

        return references._broken;
    }

    void Visit(Waiting one)
    {
        if (!_done.Add(one.Key))
        {
            return;
        }

        _path.Add(one.Key);
        foreach (var (key, at) in one.For)
        {
            Follow(key, at);
        }

        _path.RemoveAt(_path.Count - 1);
    }

    void Follow(string key, Location at)
    {
        if (_path.IndexOf(key) is >= 0 and var start)
        {
            _broken.Add(at);
            _diagnostics.Add(DiagnosticCatalog.CircularReference(
                at.Source, at.Span, string.Join(" waits for ", _path.Skip(start).Append(key))));
        }
        else if (_all.FirstOrDefault(one => one.Key == key) is { } next)
        {
            Visit(next);
        }
    }
}
