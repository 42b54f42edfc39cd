using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>What one condition comes to at one date, with all that it rests on.</summary>
/// <param name="Condition">What was judged.</param>
/// <param name="Of">What this part is about, where one condition is judged several times; null for the whole.</param>
/// <param name="Verdict">What it comes to.</param>
/// <param name="Reason">Why, as data.</param>
/// <param name="Window">The days that were looked at, both counted; null for lists and quantifiers.</param>
/// <param name="Baseline">The earlier days it was compared with; null where there are none.</param>
/// <param name="Value">What was found; null for lists, quantifiers, and where nothing was.</param>
/// <param name="JudgeFrom">The first date on which it can be judged; null unless it is too early.</param>
/// <param name="Earliest">The first date on which it could be met; null where it is met, and where it never can be.</param>
/// <param name="Evidence">The lines it rests on, in order of file and line.</param>
/// <param name="Parts">One a person, goal, term or line of a list.</param>
public sealed record Judgement(
    Condition Condition,
    PartOf? Of,
    Verdict Verdict,
    Reason Reason,
    Window? Window,
    Window? Baseline,
    Value? Value,
    DateOnly? JudgeFrom,
    DateOnly? Earliest,
    ImmutableArray<Evidence> Evidence,
    ImmutableArray<Judgement> Parts);

/// <summary>What one part of a judgement is about.</summary>
public abstract record PartOf;

/// <summary>One of several people.</summary>
/// <param name="Person">Who.</param>
public sealed record PartOfPerson(Person Person) : PartOf;

/// <summary>One of several goals.</summary>
/// <param name="Goal">Which.</param>
public sealed record PartOfGoal(Goal Goal) : PartOf;

/// <summary>One of several weeks, months, terms or reviews.</summary>
/// <param name="Name">The term's name, the month, or the date of the review or of the Monday.</param>
public sealed record PartOfTime(string Name) : PartOf;

/// <summary>One line of a list.</summary>
/// <param name="Label">The words before its colon; null where it has none.</param>
/// <param name="Period">When it applies, both days included; null for always.</param>
public sealed record PartOfList(string? Label, Window? Period = null) : PartOf;
