namespace PlanLang.Contracts;

/// <summary>Which paragraph of a page became which of the page that came back.</summary>
static class Alignment
{
    /// <summary>So alike two paragraphs must be, of 1, to be one with words changed in it.</summary>
    const double Alike = 0.4;

    const double Tiny = 1e-9;
    const int Short = 3;

    /// <summary>
    /// All paragraphs of both pages in order, each once: with its counterpart, or alone where it came or went. What only
    /// moved has its counterpart too.
    /// </summary>
    public static ImmutableArray<(ReturnedBlock? Sent, ReturnedBlock? Returned)> Of(
        ImmutableArray<ReturnedBlock> sent, ImmutableArray<ReturnedBlock> returned)
    {
        var head = sent.Zip(returned).TakeWhile(pair => pair.First.SaysTheSameAs(pair.Second)).Count();
        var tail = sent[head..].Reverse().Zip(returned[head..].Reverse()).TakeWhile(pair => pair.First.SaysTheSameAs(pair.Second)).Count();

        return
        [
            .. Both(sent[..head], returned[..head]),
            .. Between(sent[head..^tail], returned[head..^tail]),
            .. Both(sent[^tail..], returned[^tail..]),
        ];
    }

    static IEnumerable<(ReturnedBlock? Sent, ReturnedBlock? Returned)> Both(
        ImmutableArray<ReturnedBlock> sent, ImmutableArray<ReturnedBlock> returned) =>
        sent.Zip(returned, (one, other) => ((ReturnedBlock?)one, (ReturnedBlock?)other));

    static ImmutableArray<(ReturnedBlock? Sent, ReturnedBlock? Returned)> Between(
        ImmutableArray<ReturnedBlock> sent, ImmutableArray<ReturnedBlock> returned)
    {
        var best = Best(sent, returned);
        var pairs = new List<(ReturnedBlock? Sent, ReturnedBlock? Returned)>();
        for (var (at, other) = (0, 0); at < sent.Length || other < returned.Length;)
        {
            if (at < sent.Length && other < returned.Length
                && Likeness(sent[at], returned[other]) is >= Alike and var likeness
                && best[at, other] <= best[at + 1, other + 1] + likeness + Tiny)
            {
                pairs.Add((sent[at++], returned[other++]));
            }
            else if (other == returned.Length || (at < sent.Length && best[at + 1, other] >= best[at, other + 1]))
            {
                pairs.Add((sent[at++], null));
            }
            else
            {
                pairs.Add((null, returned[other++]));
            }
        }

        return WithoutMoved(pairs);
    }

    /// <summary>How much can be kept from each pair of places on.</summary>
    static double[,] Best(ImmutableArray<ReturnedBlock> sent, ImmutableArray<ReturnedBlock> returned)
    {
        var best = new double[sent.Length + 1, returned.Length + 1];
        for (var at = sent.Length - 1; at >= 0; at--)
        {
            for (var other = returned.Length - 1; other >= 0; other--)
            {
                var likeness = Likeness(sent[at], returned[other]);
                var kept = likeness >= Alike ? best[at + 1, other + 1] + likeness : 0;
                best[at, other] = Math.Max(kept, Math.Max(best[at + 1, other], best[at, other + 1]));
            }
        }

        return best;
    }

    /// <summary>Twice what both hold of all that they hold.</summary>
    static double Likeness(ReturnedBlock one, ReturnedBlock other)
    {
        if (one.SaysTheSameAs(other))
        {
            return 1;
        }

        var left = one.Items.GroupBy(item => item).ToDictionary(same => same.Key, same => same.Count());
        var both = 0;
        foreach (var item in other.Items)
        {
            if (left.GetValueOrDefault(item) is > 0 and var count)
            {
                left[item] = count - 1;
                both++;
            }
        }

        return 2.0 * both / (one.Items.Length + other.Items.Length);
    }

    static ImmutableArray<(ReturnedBlock? Sent, ReturnedBlock? Returned)> WithoutMoved(List<(ReturnedBlock? Sent, ReturnedBlock? Returned)> pairs)
    {
        foreach (var gone in pairs.Where(pair => pair.Returned is null).ToList())
        {
            var come = pairs.FindIndex(pair => pair.Sent is null && gone.Sent is { } sent && pair.Returned is { } other && sent.SaysTheSameAs(other));
            if (come >= 0)
            {
                pairs.RemoveAt(come);
                pairs.Remove(gone);
            }
        }

        return [.. Replaced(pairs)];
    }

    /// <summary>A short paragraph with all its words changed is one that was changed, and not two.</summary>
    static IEnumerable<(ReturnedBlock? Sent, ReturnedBlock? Returned)> Replaced(List<(ReturnedBlock? Sent, ReturnedBlock? Returned)> pairs)
    {
        for (var at = 0; at < pairs.Count; at++)
        {
            if (at + 1 < pairs.Count && Meeting(pairs[at], pairs[at + 1]) is { } met)
            {
                yield return met;
                at++;
            }
            else
            {
                yield return pairs[at];
            }
        }
    }

    static (ReturnedBlock? Sent, ReturnedBlock? Returned)? Meeting(
        (ReturnedBlock? Sent, ReturnedBlock? Returned) one, (ReturnedBlock? Sent, ReturnedBlock? Returned) next) =>
        (one.Sent ?? next.Sent, one.Returned ?? next.Returned) is ({ Items.Length: <= Short } sent, { Items.Length: <= Short } returned)
        && (one.Sent is null) != (next.Sent is null) && (one.Returned is null) != (next.Returned is null) && sent.Level == returned.Level
            ? (sent, returned)
            : null;
}
