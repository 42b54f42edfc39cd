using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>One of the two values of a change: where it was looked for, and what was found there.</summary>
/// <param name="Window">The days; of several people's latest records those that hold them all.</param>
/// <param name="Finding">The value.</param>
/// <param name="Shortfall">Why the days cannot be judged; null where they can.</param>
sealed record ChangeSide(Window Window, Finding Finding, Shortfall? Shortfall) : Resolution
{
    /// <summary>The day of the record of each person, where single records are compared; empty for the sum of a time.</summary>
    public ImmutableArray<DateOnly> Days { get; init; } = [];

    /// <summary>Whether they share a day, or where single records are compared, whether one is its own baseline.</summary>
    public bool Overlaps(ChangeSide earlier) => Days.IsEmpty || earlier.Days.IsEmpty
        ? Window.Overlaps(earlier.Window)
        : Days.Zip(earlier.Days).Any(pair => pair.First <= pair.Second);
}
