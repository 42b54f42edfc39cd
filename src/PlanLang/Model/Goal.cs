using PlanLang.Dates;

namespace PlanLang.Model;

/// <summary>What the family wants to reach: <c>goal school: Kai and Mia are in school every day</c>.</summary>
/// <param name="Id">How JSON and messages call it: the name, or <c>goal 2</c> by its place.</param>
/// <param name="Name">How other lines refer to it; null where it has none.</param>
/// <param name="Title">What is wanted.</param>
/// <param name="InOurWords">What the family says.</param>
/// <param name="About">What it belongs to, as <c>every goal about education</c> calls it.</param>
/// <param name="For">Whom it is for.</param>
/// <param name="Because">Why it matters.</param>
/// <param name="StartedAt">Where things stood, and how to read it; null where it is not said.</param>
/// <param name="MetWhen">When it is met; null where all its actions being done or kept meets it.</param>
/// <param name="Milestones">What should be so on the way, by date.</param>
/// <param name="By">The day until which it should be met.</param>
/// <param name="Actions">Who does what towards it.</param>
/// <param name="SeenBy">Who may see it, where it says so.</param>
/// <param name="At">Where its name, or else its keyword, stands.</param>
public sealed record Goal(
    string Id,
    string? Name,
    Prose Title,
    Prose? InOurWords,
    string? About,
    ImmutableArray<Person> For,
    Prose? Because,
    Reading? StartedAt,
    Condition? MetWhen,
    ImmutableArray<Milestone> Milestones,
    DateOnly? By,
    ImmutableArray<PlanAction> Actions,
    SeenBy? SeenBy,
    Location At);

/// <summary>A line <c>milestone by 27 March 2026: …</c>.</summary>
/// <param name="By">The day on which it is judged.</param>
/// <param name="Condition">What should be so.</param>
/// <param name="At">Where it stands.</param>
public sealed record Milestone(DateOnly By, Condition Condition, Location At);

/// <summary>What a goal started at: <c>attendance of Kai in Autumn 2025</c>.</summary>
/// <param name="Aggregate">Which of the recorded values.</param>
/// <param name="Measure">What is read.</param>
/// <param name="Subject">Of whom.</param>
/// <param name="Timeframe">Over which time; null for the latest by the start.</param>
/// <param name="At">Where it stands.</param>
public sealed record Reading(Aggregate Aggregate, Measure Measure, Subject Subject, Timeframe? Timeframe, Location At);
