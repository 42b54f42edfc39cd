using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>
/// Things that wait for each other: <c>goal a</c> is met when <c>goal b</c> is, and <c>goal b</c> when <c>goal a</c> is.
/// </summary>
/// <param name="Cut">The places of the references that close a circle, where it is to be cut.</param>
/// <param name="Order">Everything after all that it waits for, the references at those places left out.</param>
sealed record Circles(HashSet<Location> Cut, ImmutableArray<Waiting> Order)
{
    /// <summary>Walks along all references, however long the way, and reports those that lead back.</summary>
    public static Circles Find(ImmutableArray<Waiting> all, DiagnosticBag diagnostics)
    {
        var walk = new CircleWalk(all, diagnostics);
        foreach (var one in all)
        {
            walk.From(one);
        }

        return new Circles(walk.Cut, [.. walk.Order]);
    }
}
