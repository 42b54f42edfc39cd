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
        $"Did you mean {last}, or {next}?")
    {
        Offers = Instead(span, last, next),
    };

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
        readings.Length == 1 ? new CodeFix(span, readings[0]) : null)
    {
        Offers = readings.Length == 1 ? [] : Instead(span, readings),
    };

    /// <summary>A contract that runs for longer than it says itself that it may.</summary>
    public static Diagnostic PeriodTooLong(SourceText source, TextSpan span, string longest, string last) => new(
        "PL0310", Severity.Error, source, span,
        $"This is longer than {longest}, which is the longest that this contract may run.",
        $"End it on {last} or before, or change the line 'length:' and have the contract signed again.");

    /// <summary>An end before its beginning.</summary>
    public static Diagnostic EndBeforeBeginning(SourceText source, TextSpan span, string end, string beginning) => new(
        "PL0320", Severity.Error, source, span,
        $"This ends on {end}, before it begins on {beginning}.",
        $"Write a date from {beginning} on, or mend the beginning.");

    /// <summary><c>3 months after closing</c> where the plan itself has to know the day.</summary>
    public static Diagnostic NotAFixedDay(SourceText source, TextSpan span) => new(
        "PL0321", Severity.Error, source, span,
        $"We cannot say on which day '{source[span]}' is, and this line needs one.",
        "Write a date like this: 6 January 2026");

    /// <summary>A day that its month does not have, and the two that people might mean; of a time between two such days, both.</summary>
    public static Diagnostic MonthEnd(SourceText source, TextSpan span, ImmutableArray<string> used, ImmutableArray<string> others) => new(
        "PL0322", Severity.Information, source, span,
        used.Length == 1
            ? $"'{source[span]}' takes us to {used[0]}, the last day of its month, because that month is shorter."
            : $"'{source[span]}' takes us to {string.Join(" and ", used)}, the last days of their months, because those months are shorter.",
        others.Length == 1
            ? $"If you mean {others[0]}, write that date."
            : $"If you mean {string.Join(" and ", others)}, write those dates.");

    /// <summary>A unit that only a calendar can count, where there is none.</summary>
    public static Diagnostic UnitNeedsCalendar(SourceText source, TextSpan span, string units) => new(
        "PL0323", Severity.Warning, source, span,
        $"We need a calendar to count {units}, and this plan has none that says.",
        "Name the calendar's library in the plan's head, for example: uses: wirral schools 2025-26");

    /// <summary>A window so short that no return may fall into it.</summary>
    public static Diagnostic WindowShorterThanPromise(SourceText source, TextSpan span, (string Measure, string Promise, string Silence) returned, string longer) => new(
        "PL0324", Severity.Warning, source, span,
        $"'{returned.Measure}' comes back {returned.Promise}, and '{source[span]}' is shorter: where no record falls in it we say 'not recorded', and others would {returned.Silence}.",
        $"Ask for {longer} or more, or have it sent more often.");

    /// <summary>A term that no calendar has.</summary>
    public static Diagnostic UnknownTerm(SourceText source, TextSpan span, string? closest) => new(
        "PL0325", Severity.Error, source, span,
        $"No calendar of this plan has a term called '{source[span]}'.",
        DidYouMean(closest) ?? $"Add a line to the calendar: term {source[span]}: FIRST DAY to LAST DAY",
        FixTo(span, closest));

    /// <summary>A term that two calendars have, where no school decides between them.</summary>
    /// <param name="readings">The days of each: <c>1 September 2025 to 19 December 2025 in 'Wirral schools'</c>.</param>
    public static Diagnostic TermOfSeveralCalendars(SourceText source, TextSpan span, string term, string readings) => new(
        "PL0326", Severity.Error, source, span,
        $"Two calendars have a term called '{term}', and no school decides which one counts: {readings}.",
        "Give the person a school, for example 'at Ridgeway High School', or write the dates: between DATE and DATE");

    /// <summary>Two terms of one calendar with a day in common; said at the later one.</summary>
    public static Diagnostic TermsOverlap(SourceText source, TextSpan span, string other) => new(
        "PL0327", Severity.Error, source, span,
        $"This term begins before the term '{other}' is over.",
        "Mend the dates, so that each day belongs to one term at most.");

    /// <summary>A half-term holiday outside its term.</summary>
    public static Diagnostic HolidayOutsideTerm(SourceText source, TextSpan span, string term) => new(
        "PL0328", Severity.Error, source, span,
        $"This holiday does not lie inside the term '{term}'.",
        "Write a holiday that begins after the term's first day and ends before its last.");

    /// <summary>Bank holidays of a place we do not know.</summary>
    public static Diagnostic UnknownRegion(SourceText source, TextSpan span, string? closest) => new(
        "PL0329", Severity.Error, source, span,
        $"We do not know the bank holidays of '{source[span]}'.",
        DidYouMean(closest) ?? "Write England and Wales, Scotland, or Northern Ireland.",
        FixTo(span, closest));

    /// <summary>A month too short for the day counted from, where the two readings of it lead to two verdicts.</summary>
    public static Diagnostic MonthEndDecides(
        SourceText source, TextSpan span, (string Days, string Verdict) usual, (string Days, string Verdict) other) => new(
        "PL0330", Severity.Warning, source, span,
        $"A month is too short here. We look at {usual.Days}, and say '{usual.Verdict}'; looking at {other.Days}, others would say '{other.Verdict}'.",
        "If you mean the other days, write them: between DATE and DATE");

    /// <summary>A record for a longer time that a window cuts, where it matters how much of it falls in.</summary>
    public static Diagnostic PeriodCut(SourceText source, TextSpan span, string days, string whole, string nothing) => new(
        "PL0331", Severity.Warning, source, span,
        $"A record for a longer time lies only partly in {days}. With all of it this would be '{whole}', with none of it '{nothing}', so we say neither.",
        "Ask for a time that holds the whole record, or record its parts one by one.");
}
