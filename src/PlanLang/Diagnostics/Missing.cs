namespace PlanLang.Diagnostics;

/// <summary>What a message looked for in vain, for those who must know whether it follows from another.</summary>
enum Missing
{
    /// <summary>Nothing: it is about something else.</summary>
    Nothing,

    /// <summary>A library that the plan names.</summary>
    Library,

    /// <summary>A measure that the diary names; the plan or a library would declare it.</summary>
    Measure,

    /// <summary>A term that the diary names; a library would declare it.</summary>
    Term,

    /// <summary>Something that the plan alone would declare, and the diary names: a person, an action.</summary>
    Name,
}
