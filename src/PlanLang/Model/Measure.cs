using PlanLang.Dates;
using PlanLang.Syntax;

namespace PlanLang.Model;

/// <summary>Something that is recorded again and again, for example <c>measure attendance</c>.</summary>
/// <param name="Name">How conditions and records call it.</param>
/// <param name="Kind">What one record of it says.</param>
/// <param name="Of">Whom it is recorded of.</param>
/// <param name="Better">Which way is progress: by default up for ratios and scales, down for counts.</param>
/// <param name="Promise">Who sends it and how often; null where nobody promised.</param>
/// <param name="InOurWords">What families are shown instead of its name.</param>
/// <param name="SeenBy">Who may see its values, where it says so.</param>
/// <param name="At">Where its name is declared.</param>
public sealed record Measure(
    string Name,
    MeasureKind Kind,
    MeasureSubject Of,
    Direction Better,
    Promise? Promise,
    Prose? InOurWords,
    SeenBy? SeenBy,
    Location At);

/// <summary>What one record of a measure says.</summary>
public abstract record MeasureKind;

/// <summary><c>counts: sessions attended of sessions possible</c>, recorded as <c>7 of 10</c>.</summary>
/// <param name="Part">What is counted above the line.</param>
/// <param name="Whole">What is counted below it.</param>
public sealed record RatioKind(string Part, string Whole) : MeasureKind;

/// <summary><c>counts: incidents</c>, recorded as <c>1</c> or <c>none</c>.</summary>
/// <param name="What">What is counted.</param>
public sealed record CountKind(string What) : MeasureKind;

/// <summary><c>scale: 0 to 10 step 0.5</c>.</summary>
/// <param name="Lowest">The lowest value, itself possible.</param>
/// <param name="Highest">The highest value, itself possible.</param>
/// <param name="Step">The distance of one value from the next, counted from the lowest.</param>
public sealed record ScaleKind(Fraction Lowest, Fraction Highest, Fraction Step) : MeasureKind;

/// <summary><c>number: minutes</c>, never below zero.</summary>
/// <param name="Unit">What is counted or measured.</param>
public sealed record NumberKind(string Unit) : MeasureKind;

/// <summary><c>status: in work, out of work</c>.</summary>
/// <param name="Statuses">All that it can be, in the order written.</param>
public sealed record StatusKind(ImmutableArray<string> Statuses) : MeasureKind
{
    /// <summary>Those that another measure of the plan has too, so that a condition has to name the measure.</summary>
    internal ImmutableArray<string> Shared { get; init; } = [];
}

/// <summary>A line <c>from: the school register, every school week</c>.</summary>
/// <param name="Source">Who sends it.</param>
/// <param name="Every">How often; null where only the source is named.</param>
public sealed record Promise(string Source, Recurrence? Every);

/// <summary>Whom a measure is recorded of: the line <c>of:</c>.</summary>
public abstract record MeasureSubject;

/// <summary><c>of: the family</c>: all of them together, so that conditions name nobody.</summary>
public sealed record FamilyTogether : MeasureSubject;

/// <summary><c>of: each child</c>.</summary>
/// <param name="Kind">Whom it admits.</param>
public sealed record EachOfKind(PeopleKind Kind) : MeasureSubject;

/// <summary><c>of: Leanne, Kai</c>.</summary>
/// <param name="People">Those named, in the order written.</param>
public sealed record NamedPeople(ImmutableArray<Person> People) : MeasureSubject;
