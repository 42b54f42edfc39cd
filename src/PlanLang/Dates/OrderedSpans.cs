namespace PlanLang.Dates;

/// <summary>
/// Stretches of days in order that do not overlap: the Nth begins on the Nth start and ends on the Nth end.
/// </summary>
/// <param name="Starts">First days.</param>
/// <param name="Ends">Last days.</param>
readonly record struct OrderedSpans(OrderedDays Starts, OrderedDays Ends)
{
    /// <summary>None at all.</summary>
    public static OrderedSpans None { get; } = new(OrderedDays.None, OrderedDays.None);

    /// <summary>Takes stretches that do not overlap, in any order.</summary>
    public static OrderedSpans From(ImmutableArray<Window> windows) => new(
        OrderedDays.From(windows.Select(window => window.From)),
        OrderedDays.From(windows.Select(window => window.To)));

    /// <summary>The stretch with that number, from 0; null where there is none.</summary>
    public Window? At(long index) =>
        Starts.At(index) is { } from && Ends.At(index) is { } to ? new Window(from, to) : null;
}
