namespace PlanLang.Dates;

/// <summary>A day that a sentence refers to: a date, <c>the start</c>, <c>the last review</c> or <c>closing</c>.</summary>
public abstract record Anchor;

/// <summary>A day of the calendar, written out: <c>6 January 2026</c>.</summary>
/// <param name="Date">The day.</param>
public sealed record DateAnchor(DateOnly Date) : Anchor;

/// <summary><c>the start</c>: the day the plan started.</summary>
public sealed record StartAnchor : Anchor;

/// <summary><c>the last review</c>: the latest one that was held by the as-of date.</summary>
public sealed record LastReviewAnchor : Anchor;

/// <summary><c>closing</c>: the day the plan was closed.</summary>
public sealed record ClosingAnchor : Anchor;
