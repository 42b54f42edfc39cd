namespace PlanLang.Dates;

/// <summary>A stretch of days, both ends counted. The first is not after the last.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public readonly record struct Window(DateOnly From, DateOnly To)
{
    /// <summary>Whether no end of it is known: its last day is the last that there is.</summary>
    public bool IsOpen => To == DateOnly.MaxValue;

    /// <summary>How many days it has: 1 where it begins and ends on the same day.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>Whether the day lies in it, ends included.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>Whether every day of the other lies in it.</summary>
    public bool Holds(Window other) => From <= other.From && other.To <= To;

    /// <summary>Whether the two have a day in common.</summary>
    public bool Overlaps(Window other) => From <= other.To && other.From <= To;

    /// <summary>The days that both have; null where there are none.</summary>
    public Window? Intersect(Window other) => Overlaps(other)
        ? new Window(From > other.From ? From : other.From, To < other.To ? To : other.To)
        : null;

    /// <summary>Its days, from first to last.</summary>
    internal IEnumerable<DateOnly> EachDay()
    {
        for (var number = From.DayNumber; number <= To.DayNumber; number++)
        {
            yield return DateOnly.FromDayNumber(number);
        }
    }

    /// <summary>
    /// <c>6 January 2026 to 17 February 2026</c>, <c>on 6 January 2026</c> for a single day, or <c>from 6 January 2026</c>
    /// where no end is known.
    /// </summary>
    public override string ToString() => this switch
    {
        { IsOpen: true } => $"from {DateWords.Format(From)}",
        _ when From == To => $"on {DateWords.Format(From)}",
        _ => $"{DateWords.Format(From)} to {DateWords.Format(To)}",
    };
}
