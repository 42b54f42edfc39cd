namespace PlanLang.Reporting;

/// <summary>Something that is to happen by a day.</summary>
/// <param name="Kind">What.</param>
/// <param name="Day">By when; before the as-of date where it is overdue.</param>
/// <param name="KeyWorker">Whose family it is; null where the plan names nobody.</param>
/// <param name="Family">The name of the plan.</param>
/// <param name="Reference">The reference of the plan; null where it has none.</param>
/// <param name="About">The action's name, or the measure and person of a record; empty for the others.</param>
/// <param name="Title">What the action is; empty for the others.</param>
/// <param name="Plan">The file of the plan.</param>
/// <param name="File">Where it is written: the plan, or a library.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record Deadline(
    DeadlineKind Kind,
    DateOnly Day,
    string? KeyWorker,
    string Family,
    string? Reference,
    string About,
    string Title,
    string Plan,
    string File,
    int Line);

/// <summary>What can be due.</summary>
public enum DeadlineKind
{
    /// <summary>Somebody speaks with the family after a possible breach.</summary>
    Contact,

    /// <summary>Everybody meets.</summary>
    Review,

    /// <summary>An action that is done once.</summary>
    Action,

    /// <summary>A record that was promised.</summary>
    Return,
}
