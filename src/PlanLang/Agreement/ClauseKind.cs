namespace PlanLang.Agreement;

/// <summary>What a clause is, in the order in which clauses are listed.</summary>
public enum ClauseKind
{
    /// <summary>The head of the plan: its name, its start, its key worker.</summary>
    Plan,

    /// <summary>Somebody of the family or the team.</summary>
    Person,

    /// <summary>A name for several people.</summary>
    Group,

    /// <summary>The agreement itself: who signs, for how long.</summary>
    Contract,

    /// <summary>A goal, without its actions.</summary>
    Goal,

    /// <summary>An action.</summary>
    Action,

    /// <summary>A reward.</summary>
    Reward,

    /// <summary>A sanction.</summary>
    Sanction,

    /// <summary>A stage.</summary>
    Stage,

    /// <summary>A step down.</summary>
    StepDown,

    /// <summary>A step up.</summary>
    StepUp,

    /// <summary>The review dates.</summary>
    Reviews,

    /// <summary>What is counted, and how.</summary>
    Measure,

    /// <summary>What goes well.</summary>
    Strengths,

    /// <summary>What does not.</summary>
    Worries,

    /// <summary>What somebody said.</summary>
    Voice,

    /// <summary>What the team notes for itself.</summary>
    Note,

    /// <summary>Who can have the service.</summary>
    Criteria,

    /// <summary>What the service can claim for.</summary>
    Result,

    /// <summary>What is asked of many families.</summary>
    Figure,

    /// <summary>Goals as one number.</summary>
    Score,

    /// <summary>School terms and days on which a school is shut.</summary>
    Calendar,
}
