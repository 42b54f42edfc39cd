namespace PlanLang.Dates;

/// <summary>A date as a plan gives it: a day, or so long after one (<c>3 months after closing</c>).</summary>
/// <param name="Anchor">The day it is counted from, or the day itself.</param>
/// <param name="After">How long after it; null for the day itself.</param>
public sealed record PlanDate(Anchor Anchor, Duration? After = null)
{
    /// <summary>The day, where the plan alone decides it; null for <c>3 months after closing</c> and for units of a calendar.</summary>
    public DateOnly? Day => (Anchor, After) is (DateAnchor anchor, null) ? anchor.Date : null;
}
