namespace PlanLang.Model;

/// <summary>
/// What an agency may consider if things do not change. The language only ever says that it may be considered:
/// a person decides.
/// </summary>
/// <param name="Id">The name, or <c>sanction 1</c> by its place.</param>
/// <param name="Name">How other lines refer to it; null where it has none.</param>
/// <param name="Title">What may happen.</param>
/// <param name="GivenTo">Whom it concerns.</param>
/// <param name="Power">On what it rests; null only where the line is missing.</param>
/// <param name="ToldOn">The day the family was told, which is the first day it looks at.</param>
/// <param name="Support">The actions that help first.</param>
/// <param name="When">When it may be considered; null only where the line is missing.</param>
/// <param name="After">The earlier rungs of the ladder.</param>
/// <param name="DecidedBy">Who decides.</param>
/// <param name="EndsWhen">When it is over; null where only a record ends it.</param>
/// <param name="SeenBy">Who may see it, where it says so.</param>
/// <param name="At">Where its name, or else its keyword, stands.</param>
public sealed record Sanction(
    string Id,
    string? Name,
    Prose Title,
    ImmutableArray<Person> GivenTo,
    Prose? Power,
    DateOnly? ToldOn,
    ImmutableArray<PlanAction> Support,
    Condition? When,
    ImmutableArray<Sanction> After,
    ImmutableArray<Person> DecidedBy,
    Condition? EndsWhen,
    SeenBy? SeenBy,
    Location At)
{
    /// <summary>Where a library says what the plan's own lines leave out; null where no library does.</summary>
    public Location? SharedAt { get; init; }
}
