namespace PlanLang.Model;

/// <summary>How a goal stands.</summary>
public enum GoalStatus
{
    /// <summary><c>met</c>.</summary>
    Met,

    /// <summary><c>missed</c>: not met, and its last day is over.</summary>
    Missed,

    /// <summary><c>does not apply</c>.</summary>
    DoesNotApply,

    /// <summary><c>on track</c>.</summary>
    OnTrack,

    /// <summary><c>off track</c>.</summary>
    OffTrack,

    /// <summary><c>not recorded</c>.</summary>
    NotRecorded,

    /// <summary><c>not started</c>: nothing recorded yet of its measures and actions.</summary>
    NotStarted,

    /// <summary><c>under way</c>.</summary>
    UnderWay,
}

/// <summary>How an action stands.</summary>
public enum ActionStatus
{
    /// <summary><c>done</c>.</summary>
    Done,

    /// <summary><c>not due</c>.</summary>
    NotDue,

    /// <summary><c>due</c>: today is its day.</summary>
    Due,

    /// <summary><c>overdue</c>.</summary>
    Overdue,

    /// <summary><c>kept</c>.</summary>
    Kept,

    /// <summary><c>slipping</c>: fewer than four fifths of the occasions of the last four weeks.</summary>
    Slipping,

    /// <summary><c>stopped</c>.</summary>
    Stopped,

    /// <summary><c>not needed</c>.</summary>
    NotNeeded,
}

/// <summary>How a reward stands.</summary>
public enum RewardStatus
{
    /// <summary><c>earned</c>.</summary>
    Earned,

    /// <summary><c>not yet</c>.</summary>
    NotYet,
}

/// <summary>How a sanction stands.</summary>
public enum SanctionStatus
{
    /// <summary><c>not reached</c>.</summary>
    NotReached,

    /// <summary><c>must wait</c>: reached, but something has to come first.</summary>
    MustWait,

    /// <summary><c>may be considered</c>: a person decides.</summary>
    MayBeConsidered,

    /// <summary><c>in force</c>.</summary>
    InForce,

    /// <summary><c>ended</c>.</summary>
    Ended,
}
