namespace PlanLang.Editing;

/// <summary>What a name can stand for.</summary>
public enum NameKind
{
    /// <summary>A member of the family or the team.</summary>
    Person,

    /// <summary>Several people or agencies.</summary>
    Group,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>A status of a measure: <c>in work</c>.</summary>
    Status,

    /// <summary>A goal.</summary>
    Goal,

    /// <summary>What goals are about.</summary>
    Topic,

    /// <summary>An action.</summary>
    Action,

    /// <summary>A reward.</summary>
    Reward,

    /// <summary>A sanction.</summary>
    Sanction,

    /// <summary>A stage.</summary>
    Stage,

    /// <summary>Criteria, whichever version.</summary>
    Criteria,

    /// <summary>A result, whichever version.</summary>
    Result,

    /// <summary>A score.</summary>
    Score,

    /// <summary>A term of a calendar.</summary>
    Term,

    /// <summary>A library.</summary>
    Library,
}
