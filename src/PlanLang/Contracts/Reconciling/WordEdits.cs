namespace PlanLang.Contracts;

/// <summary>What differs between two paragraphs: the shortest list of words, numbers and dates.</summary>
static class WordEdits
{
    /// <summary>In the order of the text.</summary>
    /// <param name="sent">The paragraph as it was.</param>
    /// <param name="returned">The paragraph as it came back.</param>
    /// <param name="names">The words that are names of people, in small letters.</param>
    public static ImmutableArray<WordEdit> Of(ReturnedBlock sent, ReturnedBlock returned, ImmutableHashSet<string> names)
    {
        var (before, after) = (sent.Items, returned.Items);
        var common = Common(before, after);
        var edits = ImmutableArray.CreateBuilder<WordEdit>();
        for (var (at, other) = (0, 0); at < before.Length || other < after.Length;)
        {
            var (from, fromOther) = (at, other);
            while (at < before.Length || other < after.Length)
            {
                if (at < before.Length && other < after.Length && before[at].Equals(after[other]))
                {
                    break;
                }

                if (other == after.Length || (at < before.Length && common[at + 1, other] >= common[at, other + 1]))
                {
                    at++;
                }
                else
                {
                    other++;
                }
            }

            edits.AddRange(Between(before[from..at], after[fromOther..other], names));
            (at, other) = (at + 1, other + 1);
        }

        return edits.ToImmutable();
    }

    static int[,] Common(ImmutableArray<Item> before, ImmutableArray<Item> after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var at = before.Length - 1; at >= 0; at--)
        {
            for (var other = after.Length - 1; other >= 0; other--)
            {
                common[at, other] = before[at].Equals(after[other])
                    ? common[at + 1, other + 1] + 1
                    : Math.Max(common[at + 1, other], common[at, other + 1]);
            }
        }

        return common;
    }

    /// <summary>A stretch that was replaced; where both sides have as many items of the same kinds, one edit for each.</summary>
    static IEnumerable<WordEdit> Between(ImmutableArray<Item> gone, ImmutableArray<Item> come, ImmutableHashSet<string> names)
    {
        if (gone.IsEmpty && come.IsEmpty)
        {
            return [];
        }

        return gone.Length > 1 && gone.Select(item => item.Kind).SequenceEqual(come.Select(item => item.Kind)) && gone.Any(item => item.Kind != ItemKind.Word)
            ? gone.Zip(come).Where(pair => !pair.First.Equals(pair.Second)).Select(pair => One([pair.First], [pair.Second], names))
            : [One(gone, come, names)];
    }

    static WordEdit One(ImmutableArray<Item> gone, ImmutableArray<Item> come, ImmutableHashSet<string> names) =>
        new(KindOf([.. gone, .. come], names), Text(gone), Text(come), gone, come);

    static EditKind KindOf(ImmutableArray<Item> items, ImmutableHashSet<string> names) => items switch
    {
        _ when items.Any(item => item.Kind == ItemKind.Date) => EditKind.Date,
        _ when items.Any(item => item.Kind == ItemKind.Duty) => EditKind.Duty,
        _ when items.Any(item => item.Kind == ItemKind.Number) => EditKind.Number,
        _ when items.Any(item => names.Contains(item.Meaning)) => EditKind.Name,
        _ => EditKind.Words,
    };

    static string Text(ImmutableArray<Item> items) => string.Join(' ', items.Select(item => item.Written));
}
