using PlanLang.Dates;

namespace PlanLang.Syntax;

/// <summary>What one record says: <c>counts: sessions attended of sessions possible</c> or <c>counts: incidents, lower is better</c>.</summary>
/// <param name="Part">What is counted.</param>
/// <param name="Whole">Of what; null for a count.</param>
/// <param name="Better"><c>higher</c> or <c>lower</c>, where it is said.</param>
public sealed record CountsSyntax(TextSyntax Part, TextSyntax? Whole, BetterSyntax? Better, TextSpan Span) : ValueSyntax(Span);

/// <summary>A scale: <c>0 to 10 step 0.5, higher is better</c>.</summary>
/// <param name="Lowest">Its lowest value.</param>
/// <param name="Highest">Its highest value.</param>
/// <param name="Step">The distance between two values; null for 1.</param>
/// <param name="Better"><c>higher</c> or <c>lower</c>, where it is said.</param>
public sealed record ScaleSyntax(
    Fraction Lowest, Fraction Highest, Fraction? Step, BetterSyntax? Better, TextSpan Span) : ValueSyntax(Span);

/// <summary>A number: <c>minutes, higher is better</c>.</summary>
/// <param name="Unit">What is measured.</param>
/// <param name="Better"><c>higher</c> or <c>lower</c>, where it is said.</param>
public sealed record NumberSyntax(TextSyntax Unit, BetterSyntax? Better, TextSpan Span) : ValueSyntax(Span);

/// <summary>Which way is progress: <c>higher is better</c>, <c>lower is better</c>.</summary>
/// <param name="Direction">Up for <c>higher</c>, down for <c>lower</c>.</param>
public sealed record BetterSyntax(Direction Direction, TextSpan Span) : AnySyntax(Span);

/// <summary>Who sends it and how often: <c>the school register, every school week</c>.</summary>
/// <param name="Source">The words before the comma.</param>
/// <param name="Every">How often; null where it is not said.</param>
public sealed record PromiseSyntax(TextSyntax Source, Recurrence? Every, TextSpan Span) : ValueSyntax(Span);

/// <summary>Whom a measure is of: <c>each child</c>, <c>the family</c>, <c>Leanne, Kai</c>.</summary>
public abstract record MeasureOfSyntax(TextSpan Span) : ValueSyntax(Span);

/// <summary><c>the family</c>.</summary>
public sealed record OfFamilySyntax(TextSpan Span) : MeasureOfSyntax(Span);

/// <summary><c>each child</c>, <c>each adult</c>, <c>each person</c>.</summary>
/// <param name="Kind">Of whom.</param>
public sealed record OfEachSyntax(PeopleKind Kind, TextSpan Span) : MeasureOfSyntax(Span);

/// <summary><c>Leanne, Kai</c>.</summary>
/// <param name="Names">At least one.</param>
public sealed record OfNamesSyntax(ImmutableArray<NameSyntax> Names, TextSpan Span) : MeasureOfSyntax(Span);

/// <summary>What a goal started at: <c>attendance of Kai in Autumn 2025</c>.</summary>
/// <param name="Of">What is read of whom.</param>
/// <param name="Timeframe">Over which time; null where it is not said.</param>
public sealed record ReadingSyntax(MeasuredSyntax Of, TimeframeSyntax? Timeframe, TextSpan Span) : ValueSyntax(Span);

/// <summary>How much a goal counts in a score: <c>weight 3</c>.</summary>
/// <param name="Weight">A whole number, at least 1.</param>
public sealed record WeightSyntax(int Weight, TextSpan Span) : ValueSyntax(Span);

/// <summary>How many families a key worker may have at once: <c>at most 6 families</c>.</summary>
/// <param name="Most">A whole number, at least 1.</param>
public sealed record CaseloadSyntax(int Most, TextSpan Span) : ValueSyntax(Span);
