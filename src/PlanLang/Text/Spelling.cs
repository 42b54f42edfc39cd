namespace PlanLang.Text;

/// <summary>Finds the word that somebody probably meant: a slip of the finger or two, never a guess at sense.</summary>
static class Spelling
{
    /// <summary>
    /// The candidate that needs the fewest letters added, left out, changed or swapped with their neighbour, whatever
    /// its case; the first of several. Null where even that one needs more than one change for every three letters.
    /// </summary>
    public static string? Closest(ReadOnlySpan<char> word, IEnumerable<string> candidates)
    {
        var (closest, fewest) = ((string?)null, Allowed(word.Length) + 1);
        foreach (var candidate in candidates)
        {
            var changes = Math.Abs(candidate.Length - word.Length) < fewest ? Changes(word, candidate) : fewest;
            (closest, fewest) = changes < fewest ? (candidate, changes) : (closest, fewest);
        }

        return closest;
    }

    /// <summary>
    /// How many letters must be added, left out, changed or swapped with their neighbour to make one of the other: the
    /// distance of Damerau and Levenshtein in which no stretch is changed twice. Case does not count.
    /// </summary>
    public static int Changes(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        var (before, last, row) = (new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]);
        for (var column = 0; column <= to.Length; column++)
        {
            last[column] = column;
        }

        for (var line = 1; line <= from.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= to.Length; column++)
            {
                var fewest = Math.Min(Math.Min(last[column], row[column - 1]) + 1, last[column - 1] + Differ(from[line - 1], to[column - 1]));
                row[column] = IsSwapped(from[..line], to[..column]) ? Math.Min(fewest, before[column - 2] + 1) : fewest;
            }

            (before, last, row) = (last, row, before);
        }

        return last[to.Length];
    }

    /// <summary>One change for short words, one for every three letters of longer ones; none for a single letter.</summary>
    static int Allowed(int length) => length < 2 ? 0 : Math.Max(1, length / 3);

    static int Differ(char one, char other) => IsSame(one, other) ? 0 : 1;

    static bool IsSwapped(ReadOnlySpan<char> from, ReadOnlySpan<char> to) =>
        from.Length > 1 && to.Length > 1 && IsSame(from[^1], to[^2]) && IsSame(from[^2], to[^1]);

    static bool IsSame(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
