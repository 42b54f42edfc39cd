namespace PlanLang.Evaluation;

/// <summary>When a condition could be met at the earliest, and what would have to be recorded by then.</summary>
/// <param name="Earliest">The first date; null where it can never be met.</param>
/// <param name="Never">Why it never can; null where it can.</param>
/// <param name="Needed">What must be recorded by then; empty where only time has to pass.</param>
sealed record Outlook(DateOnly? Earliest, NeverReason? Never, ImmutableArray<Needed> Needed);

/// <summary>Something that must be recorded.</summary>
/// <param name="Wish">What.</param>
/// <param name="Records">How many records of each person, as good as they can be; 0 where none is needed.</param>
sealed record Needed(Wish Wish, int Records);

/// <summary>Why a condition can never be met.</summary>
enum NeverReason
{
    /// <summary>The time it looks at is over.</summary>
    Over,

    /// <summary>The calendar that it counts by ends first.</summary>
    Calendar,

    /// <summary>Something must be hit exactly, or must not be: how, we cannot say.</summary>
    Unsure,

    /// <summary>Not even if all that is recorded from now on is as good as it can be.</summary>
    AtBest,
}
