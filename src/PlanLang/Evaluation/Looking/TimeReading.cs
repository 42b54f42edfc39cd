namespace PlanLang.Evaluation;

/// <summary>
/// How a time is read that people might read in two ways. Verdicts come from the usual reading alone; the others are tried
/// to tell the author where they would lead to another verdict.
/// </summary>
enum TimeReading
{
    /// <summary>The last day of a month that is too short; of a period that a window cuts, nobody knows.</summary>
    Usual,

    /// <summary>The first day after a month that is too short.</summary>
    MonthEndsLater,

    /// <summary>All of a period that a window cuts lies in the window.</summary>
    WholePeriods,

    /// <summary>Nothing of it does.</summary>
    NoPeriods,
}
