using System.Runtime;
using PlanLang.Files;

namespace PlanLang.Cli.Commands;

/// <summary>One family with a long diary: the program ends before it is worth tidying up its memory.</summary>
static class LongDiary
{
    /// <summary>In bytes. A shorter diary is read before the memory would be tidied up for the first time.</summary>
    const long Long = 1_000_000;

    /// <summary>In bytes: so much may be used before it is tidied up after all.</summary>
    const long Untidied = 32_000_000;

    /// <summary>Puts the tidying up off, where one family is looked at and the diary beside its plan is long.</summary>
    public static void Prepare(ImmutableArray<FoundFile> plans)
    {
        if (plans is [var plan] && new FileInfo(Path.ChangeExtension(plan.FullPath, ".record")) is { Exists: true, Length: > Long } && IsRoom())
        {
            PutOff();
        }
    }

    static void PutOff()
    {
        try
        {
            GC.TryStartNoGCRegion(Untidied);
        }
        catch (InvalidOperationException)
        {
            // It is put off already.
        }
    }

    static bool IsRoom() =>
        GCSettings.LatencyMode != GCLatencyMode.NoGCRegion && GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > 8 * Untidied;
}
