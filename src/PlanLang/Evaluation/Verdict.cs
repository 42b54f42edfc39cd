namespace PlanLang.Evaluation;

/// <summary>What can be said of a condition at a date. Missing evidence is a verdict of its own, never success.</summary>
public enum Verdict
{
    /// <summary><c>met</c>.</summary>
    Met,

    /// <summary><c>not met</c>.</summary>
    NotMet,

    /// <summary><c>too early</c>: waiting will tell.</summary>
    TooEarly,

    /// <summary><c>not recorded</c>: something should have been written down and was not.</summary>
    NotRecorded,

    /// <summary><c>does not apply</c>.</summary>
    DoesNotApply,
}
