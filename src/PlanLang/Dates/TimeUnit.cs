namespace PlanLang.Dates;

/// <summary>
/// What a <see cref="Duration"/> counts. From <see cref="SchoolDay"/> on, a calendar is needed to count it.
/// </summary>
public enum TimeUnit
{
    /// <summary>Any day of the week.</summary>
    Day,

    /// <summary>Seven days.</summary>
    Week,

    /// <summary>A month by the corresponding-date rule.</summary>
    Month,

    /// <summary>Twelve months.</summary>
    Year,

    /// <summary>A weekday in term on which the school is open.</summary>
    SchoolDay,

    /// <summary>A week, Monday to Sunday, with at least one school day.</summary>
    SchoolWeek,

    /// <summary>A weekday that is no bank holiday.</summary>
    WorkingDay,

    /// <summary>From a term's first day to its last.</summary>
    Term,

    /// <summary>The part of a term before or after its half-term holiday.</summary>
    HalfTerm,
}
