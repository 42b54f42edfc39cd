using PlanLang.Dates;

namespace PlanLang.Syntax;

/// <summary>A stretch of time as it was written.</summary>
/// <param name="Timeframe">What it says.</param>
public sealed record TimeframeSyntax(Timeframe Timeframe, TextSpan Span) : AnySyntax(Span);

/// <summary>A bound as it was written.</summary>
/// <param name="Comparison">What it says.</param>
public sealed record ComparisonSyntax(Comparison Comparison, TextSpan Span) : AnySyntax(Span);

/// <summary>What is measured: <c>the lowest calm home of Kai</c>, <c>attendance of each child</c>, <c>asb incidents</c>.</summary>
/// <param name="Aggregate"><c>the lowest</c> and its like; null where nothing is said.</param>
/// <param name="Measure">The name of the measure.</param>
/// <param name="Subject">Of whom; null where nobody is named.</param>
public sealed record MeasuredSyntax(
    AggregateSyntax? Aggregate, NameSyntax Measure, SubjectSyntax? Subject, TextSpan Span) : AnySyntax(Span);

/// <summary><c>the lowest</c>, <c>the highest</c>, <c>the average</c>, <c>the total</c>.</summary>
/// <param name="Word">Which, in small letters: <c>lowest</c>.</param>
public sealed record AggregateSyntax(string Word, TextSpan Span) : AnySyntax(Span);

/// <summary>Whom a condition speaks of.</summary>
public abstract record SubjectSyntax(TextSpan Span) : AnySyntax(Span);

/// <summary>A person by name.</summary>
/// <param name="Name">Who.</param>
public sealed record NamedSubjectSyntax(NameSyntax Name, TextSpan Span) : SubjectSyntax(Span);

/// <summary><c>each child</c>, <c>any adult</c>, <c>at least 2 children</c>, <c>all children together</c>.</summary>
/// <param name="Quantity">Which of the four.</param>
/// <param name="Count">The number of <c>at least 2</c>; 0 otherwise.</param>
/// <param name="Kind">Of whom.</param>
public sealed record QuantifiedSubjectSyntax(
    SubjectQuantity Quantity, int Count, PeopleKind Kind, TextSpan Span) : SubjectSyntax(Span);

/// <summary><c>the child</c>: the one whom a list speaks of that begins <c>for any child</c>.</summary>
/// <param name="Kind">What they are.</param>
public sealed record SameSubjectSyntax(PeopleKind Kind, TextSpan Span) : SubjectSyntax(Span);

/// <summary>How many of several people.</summary>
public enum SubjectQuantity
{
    /// <summary><c>each</c>, <c>every</c>.</summary>
    Each,

    /// <summary><c>any</c>.</summary>
    Any,

    /// <summary><c>at least 2</c>.</summary>
    AtLeast,

    /// <summary><c>all … together</c>.</summary>
    Together,
}

/// <summary><c>attendance of Kai is at least 90% over the last 4 weeks</c>.</summary>
/// <param name="Of">What is measured.</param>
/// <param name="Comparison">The bound.</param>
/// <param name="Timeframe">Over which time; null where it is not said.</param>
public sealed record ValueConditionSyntax(
    MeasuredSyntax Of, ComparisonSyntax Comparison, TimeframeSyntax? Timeframe, TextSpan Span) : ConditionSyntax(Span);

/// <summary><c>no asb incidents for 8 weeks</c>, <c>at least 3 exclusions of Kai in Spring 2026</c>.</summary>
/// <param name="Comparison">The bound; <c>no</c> is exactly 0.</param>
/// <param name="Of">What is counted.</param>
/// <param name="Timeframe">In which time; null where it is not said. <c>for 8 weeks</c> is the last 8 weeks.</param>
public sealed record CountConditionSyntax(
    ComparisonSyntax Comparison, MeasuredSyntax Of, TimeframeSyntax? Timeframe, TextSpan Span) : ConditionSyntax(Span);

/// <summary><c>calm home of Kai is up by at least 3 since the start</c>.</summary>
/// <param name="Of">What is measured.</param>
/// <param name="Change">Which way and by how much.</param>
/// <param name="Timeframe">Over which time; null where it is not said.</param>
/// <param name="Baseline">With what it is compared; null where it is not said, which is a mistake that binding reports.</param>
public sealed record ChangeConditionSyntax(
    MeasuredSyntax Of, ChangeSyntax Change, TimeframeSyntax? Timeframe, BaselineSyntax? Baseline, TextSpan Span)
    : ConditionSyntax(Span);

/// <summary><c>up by at least 10 points</c>.</summary>
/// <param name="Direction">Up or down.</param>
/// <param name="By">By how much.</param>
public sealed record ChangeSyntax(Direction Direction, ComparisonSyntax By, TextSpan Span) : AnySyntax(Span);

/// <summary>With what a change is compared.</summary>
public abstract record BaselineSyntax(TextSpan Span) : AnySyntax(Span);

/// <summary><c>compared with Autumn 2025</c>.</summary>
/// <param name="Timeframe">The earlier time.</param>
public sealed record ComparedWithSyntax(TimeframeSyntax Timeframe, TextSpan Span) : BaselineSyntax(Span);

/// <summary><c>compared, month for month, with the 12 months before the start</c>.</summary>
/// <param name="Timeframe">The earlier time.</param>
public sealed record ComparedMonthlySyntax(TimeframeSyntax Timeframe, TextSpan Span) : BaselineSyntax(Span);

/// <summary><c>since the start</c>.</summary>
/// <param name="Since">The day.</param>
public sealed record SinceSyntax(Anchor Since, TextSpan Span) : BaselineSyntax(Span);

/// <summary><c>Leanne is in work</c>, <c>work of Leanne is in work</c>, <c>any adult has been in work for 13 weeks</c>.</summary>
/// <param name="Measure">The measure, where it is named.</param>
/// <param name="Subject">Whom it speaks of.</param>
/// <param name="Polarity">Whether it must be so.</param>
/// <param name="Status">What they are.</param>
/// <param name="Spell">How long; null for today.</param>
public sealed record StatusConditionSyntax(
    NameSyntax? Measure, SubjectSyntax Subject, Polarity Polarity, NameSyntax Status, SpellSyntax? Spell, TextSpan Span)
    : ConditionSyntax(Span);

/// <summary><c>for 13 weeks</c>, <c>for at least 26 of the last 30 weeks</c>.</summary>
/// <param name="AtLeast">How many of them; null for every day.</param>
/// <param name="Length">How far back.</param>
public sealed record SpellSyntax(int? AtLeast, Duration Length, TextSpan Span) : AnySyntax(Span);
