namespace PlanLang.Model;

/// <summary>What the line of a person says besides name and role, and the deeper lines under it.</summary>
/// <param name="Born">The day of birth.</param>
/// <param name="School">After <c>at</c>: decides which calendar applies.</param>
/// <param name="LivesElsewhere">Whether the line says <c>lives elsewhere</c>.</param>
/// <param name="Format">The style of page they need.</param>
/// <param name="Speaks">The language they speak.</param>
/// <param name="Reads">The language they read.</param>
/// <param name="Agency">Whom somebody of the team works for.</param>
/// <param name="NoGoalBecause">Why they have no goal, where the plan says so.</param>
/// <param name="Details">Address, phone and the like: keyword and value, in the order written.</param>
public sealed record PersonFacts(
    DateOnly? Born,
    string? School,
    bool LivesElsewhere,
    ReadingFormat Format,
    string? Speaks,
    string? Reads,
    string? Agency,
    Prose? NoGoalBecause,
    ImmutableArray<Detail> Details)
{
    /// <summary>Somebody of whom nothing else is said.</summary>
    public static PersonFacts None { get; } =
        new(null, null, false, ReadingFormat.Standard, null, null, null, null, []);
}

/// <summary>The style of page somebody needs.</summary>
public enum ReadingFormat
{
    /// <summary>As everybody gets it.</summary>
    Standard,

    /// <summary><c>large print</c>.</summary>
    LargePrint,

    /// <summary><c>easy read</c>.</summary>
    EasyRead,
}

/// <summary>A longer fact under a person: <c>phone: 0151 496 0000</c>.</summary>
/// <param name="Keyword">For example <c>phone</c>.</param>
/// <param name="Text">What it says.</param>
public sealed record Detail(string Keyword, Prose Text);
