namespace PlanLang.Agreement;

/// <summary>Which of the earlier things is which of the later ones.</summary>
/// <param name="Both">Those that are there both times, in the order of the later.</param>
/// <param name="Before">Those that are gone, in their order.</param>
/// <param name="After">Those that are new, in their order.</param>
sealed record Pairing<TBefore, TAfter>(
    ImmutableArray<(TBefore Before, TAfter After)> Both, ImmutableArray<TBefore> Before, ImmutableArray<TAfter> After)
{
    /// <summary>Nothing found yet.</summary>
    public static Pairing<TBefore, TAfter> Between(ImmutableArray<TBefore> before, ImmutableArray<TAfter> after) =>
        new([], before, after);

    /// <summary>
    /// Pairs those that are left and have the same key, the first with the first. A thing whose key is empty is left for
    /// another one.
    /// </summary>
    public Pairing<TBefore, TAfter> By(Func<TBefore, string> keyBefore, Func<TAfter, string> keyAfter)
    {
        var waiting = Before.Where(one => keyBefore(one).Length > 0)
            .GroupBy(keyBefore, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => new Queue<TBefore>(same), StringComparer.Ordinal);
        var found = ImmutableArray.CreateBuilder<(TBefore, TAfter)>();
        var left = ImmutableArray.CreateBuilder<TAfter>();
        foreach (var one in After)
        {
            if (waiting.GetValueOrDefault(keyAfter(one)) is { Count: > 0 } queue)
            {
                found.Add((queue.Dequeue(), one));
            }
            else
            {
                left.Add(one);
            }
        }

        var gone = waiting.Values.SelectMany(queue => queue).ToHashSet();

        return new Pairing<TBefore, TAfter>(
            [.. Both, .. found],
            [.. Before.Where(one => gone.Contains(one) || keyBefore(one).Length == 0)],
            left.ToImmutable());
    }
}
