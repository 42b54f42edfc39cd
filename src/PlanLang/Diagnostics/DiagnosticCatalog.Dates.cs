namespace PlanLang.Diagnostics;

/// <summary>Dates and times: PL03xx.</summary>
static partial class DiagnosticCatalog
{
    /// <summary>Other words where a date was asked for; <paramref name="meant"/> is the date in words, where one can be made out.</summary>
    public static Diagnostic NotADate(SourceText source, TextSpan span, string? meant) => new(
        "PL0301", Severity.Error, source, span,
        span.Length == 0 ? "We expected a date here." : $"We expected a date here, and found '{source[span]}'.",
        meant is null ? "Write a date like this: 6 January 2026" : $"Write: {meant}",
        meant is null ? null : new CodeFix(span, meant));

    /// <summary>A month or weekday with a slip in it.</summary>
    public static Diagnostic MisspeltDate(SourceText source, TextSpan span, string meant, string? date) => new(
        "PL0302", Severity.Error, source, span,
        $"We cannot read this date: '{meant}' is spelt '{source[span]}' here.",
        $"Write: {date ?? meant}",
        new CodeFix(span, meant));

    /// <summary>A date without its year, or with two figures of it.</summary>
    public static Diagnostic DateWithoutYear(SourceText source, TextSpan span, string? meant) => new(
        "PL0303", Severity.Error, source, span,
        $"The year is missing in '{source[span]}': a plan is read for years, so each date says its own.",
        meant is null ? $"Write the year in four figures behind it, for example: {source[span]} 2026" : $"Write: {meant}",
        meant is null ? null : new CodeFix(span, meant));

    /// <summary>A day that its month does not have.</summary>
    public static Diagnostic NoSuchDay(SourceText source, TextSpan span, string last, string next) => new(
        "PL0304", Severity.Error, source, span,
        $"There is no day '{source[span]}': the last day of that month is {last}.",
        $"Did you mean {last}, or {next}?");

    /// <summary>A date with the name of another weekday before it.</summary>
    public static Diagnostic WrongWeekday(SourceText source, TextSpan span, string date, string weekday) => new(
        "PL0305", Severity.Error, source, span,
        $"{date} is a {weekday}, and '{source[span]}' stands before it.",
        $"Write: {weekday} {date}, or mend the date if the weekday is right.",
        new CodeFix(span, weekday));

    /// <summary>A date in figures that people read in different ways.</summary>
    public static Diagnostic FigureDate(SourceText source, TextSpan span, ImmutableArray<string> readings) => new(
        "PL0306", Severity.Error, source, span,
        readings.Length == 1
            ? $"We read dates with the month in words, and found '{source[span]}'."
            : $"People read '{source[span]}' in two ways: {string.Join(" and ", readings)}.",
        $"Write: {string.Join(", or: ", readings)}",
        readings.Length == 1 ? new CodeFix(span, readings[0]) : null);
}
