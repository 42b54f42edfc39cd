namespace PlanLang;

/// <summary>Work that falls into parts of which none needs another.</summary>
static class SideBySide
{
    /// <summary>So many goals are worth a thread of their own; no family has as many.</summary>
    public const int Goals = 16;

    /// <summary>In lines of the text that the work is about: of less it is done sooner than another thread begins.</summary>
    const int Long = 1000;

    /// <summary>Begins what will be asked for later, while something else is done.</summary>
    /// <param name="lines">How long the text is that it is about.</param>
    /// <param name="work">What has to be done.</param>
    public static Task<T> Begin<T>(int lines, Func<T> work) => lines < Long ? Task.FromResult(work()) : Task.Run(work);

    /// <summary>Does each part; several at a time where there are several. A thread for one alone would take longer to start.</summary>
    public static void Each(int parts, Action<int> work)
    {
        if (parts == 1)
        {
            work(0);
        }
        else
        {
            Parallel.For(0, parts, work);
        }
    }

    /// <summary>What many items come to, in their order: a stretch of them is worked on together, several stretches at a time.</summary>
    /// <param name="items">All of them.</param>
    /// <param name="together">So many are worth a thread of their own.</param>
    /// <param name="work">What a stretch comes to.</param>
    public static ImmutableArray<TResult> Stretches<T, TResult>(
        ImmutableArray<T> items, int together, Func<ImmutableArray<T>, IEnumerable<TResult>> work)
    {
        var results = new TResult[(items.Length + together - 1) / together][];
        Each(results.Length, part => results[part] = [.. work(items[(part * together)..Math.Min((part + 1) * together, items.Length)])]);

        return [.. results.SelectMany(stretch => stretch)];
    }
}
