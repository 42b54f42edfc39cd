namespace PlanLang.Model;

/// <summary>A line <c>seen by: team, Leanne</c>: who may see what it stands on.</summary>
/// <param name="Readers">Each of whom may see it.</param>
/// <param name="At">Where the line stands.</param>
public sealed record SeenBy(ImmutableArray<Reader> Readers, Location At);

/// <summary>One name of a <c>seen by:</c> line.</summary>
public abstract record Reader;

/// <summary>A person by name.</summary>
/// <param name="Person">Of the family or the team.</param>
public sealed record PersonReader(Person Person) : Reader;

/// <summary>A kind of people: <c>family</c>, <c>adults</c>, <c>children</c>, <c>team</c>, <c>partners</c>, <c>everyone</c>.</summary>
/// <param name="Kind">Which.</param>
public sealed record KindReader(ReaderKind Kind) : Reader;

/// <summary>A <c>group</c> of the plan.</summary>
/// <param name="Group">Which.</param>
public sealed record GroupReader(Group Group) : Reader;

/// <summary>Everybody in the team block who works for one agency.</summary>
/// <param name="Agency">As the team block writes it.</param>
public sealed record AgencyReader(string Agency) : Reader;

/// <summary>The kinds of readers that every plan knows.</summary>
public enum ReaderKind
{
    /// <summary>The members of the family who live at home.</summary>
    Family,

    /// <summary>The adults among them.</summary>
    Adults,

    /// <summary>The children among them.</summary>
    Children,

    /// <summary>The people of the key worker's own agency.</summary>
    Team,

    /// <summary>The others in the team block.</summary>
    Partners,

    /// <summary>All of the family at home, the team and the partners.</summary>
    Everyone,
}
