namespace PlanLang.Diagnostics;

/// <summary>Diaries and tables of records: PL08xx.</summary>
static partial class DiagnosticCatalog
{
    /// <summary>A diary that does not say whose it is.</summary>
    public static Diagnostic RecordsOfMissing(SourceText source) => new(
        "PL0801", Severity.Error, source, source.Line(1),
        "This diary does not say whose it is.",
        "Begin it with the plan's reference or name, for example: records of WB-2041");

    /// <summary>A second <c>records of</c>.</summary>
    public static Diagnostic RecordsOfTwice(SourceText source, TextSpan span) => new(
        "PL0802", Severity.Error, source, span,
        $"This diary has said whose it is already, and '{source[span]}' says it again.",
        "Take this line out, or put what follows into a file of its own.",
        new CodeFix(span, ""));

    /// <summary>Entries before the first date.</summary>
    public static Diagnostic EntryWithoutDay(SourceText source, TextSpan span) => new(
        "PL0804", Severity.Error, source, span,
        $"No date stands above '{source[span]}', so we cannot know on which day it was.",
        "Put its date on a line of its own above it, at the left edge, for example: 16 January 2026");

    /// <summary>An entry that is not indented.</summary>
    public static Diagnostic EntryAtEdge(SourceText source, TextSpan span) => new(
        "PL0805", Severity.Error, source, span,
        $"We expected a date at the left edge, and found '{source[span]}'.",
        $"Put two blanks before it, so that it belongs to the date above:   {source[span]}",
        new CodeFix(span, $"  {source[span]}"));

    /// <summary>A date under a date.</summary>
    public static Diagnostic HeadingIndented(SourceText source, TextSpan span) => new(
        "PL0806", Severity.Error, source, span,
        $"The date '{source[span]}' stands under another one.",
        $"Move it to the left edge, so that a new day begins: {source[span]}");

    /// <summary>An entry that is not in line with the others of its day.</summary>
    public static Diagnostic OddIndent(SourceText source, TextSpan span, int depth) => new(
        "PL0807", Severity.Error, source, span,
        $"'{source[span]}' is not in line with the entry above it.",
        $"Put it in line: {Blanks(depth)} before each entry of this day.");

    /// <summary>An entry of no known form; <paramref name="mended"/> has its colon, where we can say where it belongs.</summary>
    public static Diagnostic EntryNotRead(SourceText source, TextSpan span, string? mended) => new(
        "PL0808", Severity.Error, source, span,
        $"We cannot read '{source[span]}': a colon should part what is recorded from what is said of it.",
        mended is null ? "Write it like one of these: attendance of Kai: 7 of 10, or: said by Kai: Mornings are better." : $"Write: {mended}",
        mended is null ? null : new CodeFix(span, mended));

    /// <summary><c>from</c> without <c>to</c>.</summary>
    public static Diagnostic PeriodWithoutEnd(SourceText source, TextSpan span, string first) => new(
        "PL0809", Severity.Error, source, span,
        $"'{source[span]}' has a first day and no last one.",
        $"Write both days: from {first} to …");

    /// <summary>A period that ends before it begins.</summary>
    public static Diagnostic PeriodBackwards(SourceText source, TextSpan span, string turned) => new(
        "PL0810", Severity.Error, source, span,
        $"'{source[span]}' ends before it begins.",
        $"Write: {turned}",
        new CodeFix(span, turned));

    /// <summary>A second <c>written:</c> under one date.</summary>
    public static Diagnostic WrittenTwice(SourceText source, TextSpan span) => new(
        "PL0811", Severity.Error, source, span,
        $"This day has said when it was written already, and '{source[span]}' says it again.",
        "Write the date again above what was written later, with its own 'written:' line under it.");

    /// <summary>Something written down before it happened.</summary>
    public static Diagnostic WrittenBefore(SourceText source, TextSpan span, string day) => new(
        "PL0812", Severity.Warning, source, span,
        $"This was written on '{source[span]}', which is before the day it is about, {day}.",
        "Mend one of the two dates, or take the 'written:' line out.");

    /// <summary>Readers of an entry that has none of its own.</summary>
    public static Diagnostic SeenByOfRecord(SourceText source, TextSpan span) => new(
        "PL0813", Severity.Error, source, span,
        $"'{source[span]}' stands under an entry that cannot have readers of its own.",
        "Only a visit, a contact, a possible breach and what somebody said can; a measure has its 'seen by:' in the plan.");

    /// <summary>A table whose first line does not name its columns.</summary>
    public static Diagnostic ColumnsUnknown(SourceText source, TextSpan span) => new(
        "PL0814", Severity.Error, source, span,
        span.Length == 0
            ? "This table is empty: its first line should name the columns."
            : $"We do not know the columns '{source[span]}'.",
        source[span].Contains(';', StringComparison.Ordinal)
            ? "Save the table with commas between the columns, not semicolons: date,measure,who,value,note"
            : "Write as the first line: date,measure,who,value,note (or from,to in place of date).");

    /// <summary>A row with too few or too many fields.</summary>
    public static Diagnostic ColumnsMiscounted(SourceText source, TextSpan span, int found, int expected) => new(
        "PL0815", Severity.Error, source, span,
        $"This row has {found} {(found == 1 ? "field" : "fields")}, and the first line names {expected}.",
        "Put double quotes round a field that holds a comma, and leave empty fields between commas: 2026-01-16,asb incidents,,1,\"noise, late\"");

    /// <summary>A field that begins with a quote and has no end.</summary>
    public static Diagnostic QuoteNotClosed(SourceText source, TextSpan span) => new(
        "PL0816", Severity.Error, source, span,
        "A double quote begins a field here, and no second one ends it.",
        "Close the field with a double quote, and write each quote within it twice.");

    /// <summary>Something between the closing quote of a field and the next comma.</summary>
    public static Diagnostic BehindQuote(SourceText source, TextSpan span) => new(
        "PL0817", Severity.Error, source, span,
        $"We expected a comma behind the closing quote, and found '{source[span]}'.",
        "Write each double quote within a field twice: \"the \"\"loud\"\" music\"");

    /// <summary>A row whose last day lies before its first.</summary>
    public static Diagnostic RowBackwards(SourceText source, TextSpan span, string first) => new(
        "PL0818", Severity.Error, source, span,
        $"The last day '{source[span]}' lies before the first one, {first}.",
        "Mend the two dates or change their order.");

    static string Blanks(int depth) => depth == 1 ? "1 blank" : $"{depth} blanks";
}
