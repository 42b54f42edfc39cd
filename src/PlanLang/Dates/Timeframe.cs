namespace PlanLang.Dates;

/// <summary>
/// The stretch of time a condition speaks of, as it is said: <c>over the last 6 weeks</c>.
/// At an as-of date it becomes one or more <see cref="Window"/>s.
/// </summary>
public abstract record Timeframe;

/// <summary><c>in the last 4 weeks</c>, <c>over the last 3 terms</c>.</summary>
/// <param name="Length">How far back it reaches, the as-of date included.</param>
public sealed record LastTimeframe(Duration Length) : Timeframe;

/// <summary><c>in each of the last 3 terms</c>: completed weeks, months or terms, each judged alone.</summary>
/// <param name="Length">How many of what.</param>
public sealed record EachOfLastTimeframe(Duration Length) : Timeframe;

/// <summary><c>on average over the last 3 terms</c>: the mean of what each one gives.</summary>
/// <param name="Length">How many of what.</param>
public sealed record AverageOfLastTimeframe(Duration Length) : Timeframe;

/// <summary><c>at each of the last 3 reviews</c>.</summary>
/// <param name="Count">How many reviews that were held, at least one.</param>
public sealed record EachOfLastReviewsTimeframe(int Count) : Timeframe;

/// <summary><c>since 6 January 2026</c>, <c>since the start</c>, <c>since the last review</c>.</summary>
/// <param name="From">The first day.</param>
public sealed record SinceTimeframe(Anchor From) : Timeframe;

/// <summary><c>in Spring 2026</c>: a term of the calendar.</summary>
/// <param name="Name">As the calendar calls it, letter case aside.</param>
public sealed record TermTimeframe(string Name) : Timeframe;

/// <summary><c>in January 2026</c>.</summary>
/// <param name="Year">For example 2026.</param>
/// <param name="Month">1 to 12.</param>
public sealed record MonthTimeframe(int Year, int Month) : Timeframe;

/// <summary><c>between 6 January 2026 and 17 February 2026</c>, both days counted.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record BetweenTimeframe(DateOnly From, DateOnly To) : Timeframe;

/// <summary><c>in the 6 months before the start</c>: up to the day before.</summary>
/// <param name="Length">How far back.</param>
/// <param name="Before">The day after its last.</param>
public sealed record BeforeTimeframe(Duration Length, Anchor Before) : Timeframe;

/// <summary><c>in the 6 months after closing</c>: from the day after.</summary>
/// <param name="Length">How far on.</param>
/// <param name="After">The day before its first.</param>
public sealed record AfterTimeframe(Duration Length, Anchor After) : Timeframe;

/// <summary><c>between 9 and 14 months after closing</c>.</summary>
/// <param name="From">Until its first day.</param>
/// <param name="To">Until its last day, of the same unit.</param>
/// <param name="After">What both are counted from.</param>
public sealed record BetweenAfterTimeframe(Duration From, Duration To, Anchor After) : Timeframe;
