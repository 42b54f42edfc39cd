namespace PlanLang.Records;

/// <summary>Work that falls into parts of which none needs another.</summary>
static class SideBySide
{
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
