using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>Days between two entries that are longer than was promised.</summary>
/// <param name="Before">The last day that the entry before accounts for.</param>
/// <param name="After">The day of the next, or the day up to which one was to come.</param>
/// <param name="Length">Whether it is known to be too long.</param>
readonly record struct Gap(DateOnly Before, DateOnly After, GapLength Length)
{
    /// <summary>The days of which nothing was recorded.</summary>
    public Window Missing => new(Before.PlusDays(1), After);
}

/// <summary>What is known of a gap.</summary>
enum GapLength
{
    /// <summary>Longer than two periods.</summary>
    TooLong,

    /// <summary>No calendar can count its school days.</summary>
    Uncounted,
}
