namespace PlanLang.Evaluation;

/// <summary>How much is worked out besides verdicts and statuses.</summary>
public enum Depth
{
    /// <summary>The lines they rest on, since when goals are met, from when something can be judged and could be met.</summary>
    Everything,

    /// <summary>The same, but of the lines only those that were written late: what a page shows.</summary>
    LateEvidence,

    /// <summary>Nothing else: one of many dates is tried, or one of many families is counted.</summary>
    VerdictAlone,
}
