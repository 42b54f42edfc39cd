using PlanLang.Dates;
using PlanLang.Syntax;

namespace PlanLang.Model;

/// <summary>Something that a person does towards a goal: <c>action bedtime: Phones go downstairs at 9 o'clock</c>.</summary>
/// <param name="Id">The name, or <c>action 2</c> by its place in the plan.</param>
/// <param name="Name">How other lines refer to it; null where it has none.</param>
/// <param name="Title">What is done.</param>
/// <param name="Who">Who does it.</param>
/// <param name="When">How often; null for something done once.</param>
/// <param name="By">The day until which something is done once.</param>
/// <param name="From">The first day; null for the plan's start.</param>
/// <param name="Until">The last day.</param>
/// <param name="Cost">In pounds.</param>
/// <param name="SeenBy">Who may see it, where it says so.</param>
/// <param name="At">Where its name, or else its keyword, stands.</param>
public sealed record PlanAction(
    string Id,
    string? Name,
    Prose Title,
    ImmutableArray<Person> Who,
    Recurrence? When,
    DateOnly? By,
    DateOnly? From,
    DateOnly? Until,
    Fraction? Cost,
    SeenBy? SeenBy,
    Location At)
{
    /// <summary>What calls for it; null for something that is done once, or again and again.</summary>
    public Prompt? Prompt { get; init; }
}
