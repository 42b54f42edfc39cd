namespace PlanLang.LanguageServer;

/// <summary>
/// Clears away what the last keystrokes left in memory while nobody waits for anything, so that the next one does not
/// stop for it: that would be a third of the time that it takes.
/// </summary>
sealed class Tidying
{
    /// <summary>When nothing has come for so long, nobody waits. A key that is held down comes back after three times that.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>What the keystroke before the last one left has grown older, and is as useless.</summary>
    const int Young = 1;

    /// <summary>Every so many times all is looked through: long texts lie apart, and a keystroke leaves one of them.</summary>
    const int Thorough = 12;

    /// <summary>In bytes; about half of what one keystroke in a long plan leaves.</summary>
    const long WorthIt = 2_000_000;

    /// <summary>In bytes; more than that is not left until there is a pause.</summary>
    const long MostLeft = 6_000_000;

    long _allocatedBefore;
    int _times;

    /// <summary>Tidies up in a pause, where there is enough to be worth it.</summary>
    public void Tidy() => Tidy(WorthIt);

    /// <summary>Tidies up where it cannot wait for a pause.</summary>
    public void TidyIfPressing() => Tidy(MostLeft);

    void Tidy(long most)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        if (allocated - _allocatedBefore > most)
        {
            _allocatedBefore = allocated;
            GC.Collect(++_times % Thorough == 0 ? GC.MaxGeneration : Young, GCCollectionMode.Forced, blocking: true);
        }
    }
}
