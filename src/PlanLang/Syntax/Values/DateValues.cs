using PlanLang.Dates;

namespace PlanLang.Syntax;

/// <summary>A date: <c>6 January 2026</c>, <c>3 months after closing</c>.</summary>
/// <param name="Date">What it says.</param>
public sealed record DateSyntax(PlanDate Date, TextSpan Span) : ValueSyntax(Span);

/// <summary>Two days: <c>13 January 2026 to 13 July 2026</c>, both counted.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record PeriodSyntax(DateSyntax From, DateSyntax To, TextSpan Span) : ValueSyntax(Span);

/// <summary>All days from one on, where no end is known: <c>from 19 August 2024</c>.</summary>
/// <param name="From">The first day.</param>
public sealed record OpenPeriodSyntax(DateSyntax From, TextSpan Span) : ValueSyntax(Span);

/// <summary>How often: <c>every 6 weeks from 17 February 2026</c>, <c>3 to 5 a week</c>.</summary>
/// <param name="Every">How often.</param>
/// <param name="From">The first day, where it is said.</param>
public sealed record RecurrenceSyntax(Recurrence Every, DateSyntax? From, TextSpan Span) : ValueSyntax(Span);

/// <summary>How soon after something that happens: <c>within 1 working day of a possible breach</c>.</summary>
/// <param name="Length">How long there is time.</param>
/// <param name="Event">What happens: a count, a review or a possible breach.</param>
public sealed record WithinSyntax(Duration Length, NameSyntax Event, TextSpan Span) : ValueSyntax(Span);

/// <summary>How long at most: <c>at most 12 months</c>.</summary>
/// <param name="Length">The longest time.</param>
public sealed record LongestTimeSyntax(Duration Length, TextSpan Span) : ValueSyntax(Span);

/// <summary>How long: <c>8 weeks</c>.</summary>
/// <param name="Length">What it says.</param>
public sealed record DurationSyntax(Duration Length, TextSpan Span) : ValueSyntax(Span);

/// <summary>Help that goes on: <c>phone help until 3 months after closing</c>.</summary>
/// <param name="What">The words before <c>until</c>.</param>
/// <param name="Until">Its last day; null where it is not said.</param>
public sealed record AfterwardsSyntax(TextSyntax What, DateSyntax? Until, TextSpan Span) : ValueSyntax(Span);

/// <summary>A day with words behind it: <c>9 January 2026, staff training</c>.</summary>
/// <param name="Date">The day.</param>
/// <param name="Text">The words; null where there are none.</param>
public sealed record DatedTextSyntax(DateSyntax Date, TextSyntax? Text, TextSpan Span) : ValueSyntax(Span);

/// <summary>What should be so by a day: <c>27 March 2026: attendance of Kai is at least 80%</c>.</summary>
/// <param name="By">The day; null where a mistake in it has been reported.</param>
/// <param name="Condition">A <see cref="ConditionSyntax"/> or a <see cref="ListHeadingSyntax"/>; null where a mistake has been reported.</param>
public sealed record MilestoneSyntax(DateSyntax? By, ValueSyntax? Condition, TextSpan Span) : ValueSyntax(Span);
