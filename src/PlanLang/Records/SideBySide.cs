namespace PlanLang.Records;

/// <summary>Work that falls into parts of which none needs another.</summary>
static class SideBySide
{
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
}
