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

    /// <summary>Readers beside an entry, not under it.</summary>
    public static Diagnostic SeenByBesideEntry(SourceText source, TextSpan span, int depth) => new(
        "PL0803", Severity.Error, source, span,
        $"'{source[span]}' is in line with the entries, so we do not know which of them it is about.",
        $"Put it deeper, right under its entry: {Blanks(depth + 2)} before it.",
        new CodeFix(span, $"  {source[span]}"));

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
        $"Move it to the left edge, so that a new day begins: {source[span]}",
        BegunAt(source, span, ""));

    /// <summary>An entry that is not in line with the others of its day.</summary>
    public static Diagnostic OddIndent(SourceText source, TextSpan span, int depth) => new(
        "PL0807", Severity.Error, source, span,
        $"'{source[span]}' is not in line with the entry above it.",
        $"Put it in line: {Blanks(depth)} before each entry of this day.",
        BegunAt(source, span, new string(' ', depth)));

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

    /// <summary>A diary of somebody else.</summary>
    public static Diagnostic RecordsOfOther(SourceText source, TextSpan span, string plan) => new(
        "PL0820", Severity.Error, source, span,
        $"This diary is of '{source[span]}', and the plan beside it is '{plan}'.",
        $"If it belongs to this family, write: records of {plan}",
        new CodeFix(span, plan));

    /// <summary>An entry whose first words are neither a measure of the plan nor the words of another form.</summary>
    public static Diagnostic RecordUnknown(SourceText source, TextSpan span, string? closest) => new(
        "PL0821", Severity.Error, source, span,
        $"There is no measure called '{source[span]}' in this plan, and no other kind of entry begins so.",
        DidYouMean(closest) ?? "Write the name of a measure as the plan writes it, or add the measure to the plan.",
        FixTo(span, closest))
    {
        Missing = Missing.Measure,
    };

    /// <summary>A name that fits several measures once its plural ending is left out.</summary>
    public static Diagnostic MeasureAmbiguous(SourceText source, TextSpan span, ImmutableArray<string> measures) => new(
        "PL0822", Severity.Error, source, span,
        $"'{source[span]}' can mean {string.Join(" or ", measures.Select(measure => $"'{measure}'"))}.",
        $"Write the name in full: {string.Join(", or: ", measures)}")
    {
        Offers = Instead(span, measures),
    };

    /// <summary>A record of a person that does not say of whom.</summary>
    public static Diagnostic RecordOfWhom(SourceText source, TextSpan span, ImmutableArray<string> people, string example) => new(
        "PL0823", Severity.Error, source, span,
        $"'{source[span]}' is recorded of each person, and this does not say of whom.",
        $"Write for example: {example}")
    {
        Offers = Behind(span, people.Select(name => $" of {name}")),
    };

    /// <summary>A person beside a measure of the whole family.</summary>
    public static Diagnostic RecordOfFamily(SourceText source, TextSpan span, string measure) => new(
        "PL0824", Severity.Error, source, span,
        $"'{measure}' is recorded of the family together, not of '{source[span]}'.",
        $"Leave the person out: {measure}: …")
    {
        Offers = [WithoutSubject(source, span)],
    };

    /// <summary>A person of whom the measure is not recorded; <paramref name="admitted"/> are those of whom it is.</summary>
    public static Diagnostic RecordNotOf(SourceText source, TextSpan span, string measure, ImmutableArray<string> admitted) => new(
        "PL0825", Severity.Error, source, span,
        $"'{measure}' is not recorded of '{source[span]}'.",
        admitted.IsEmpty ? "It is recorded of nobody of this plan." : $"It is recorded of: {string.Join(", ", admitted)}")
    {
        Offers = Instead(span, admitted),
    };

    /// <summary>A name in a record that nobody in the plan has.</summary>
    public static Diagnostic RecordPersonUnknown(SourceText source, TextSpan span, string? closest) => new(
        "PL0826", Severity.Error, source, span,
        $"There is nobody called '{source[span]}' in this plan.",
        DidYouMean(closest) ?? "Write the name that stands before the colon in the family or the team, or add the person there.",
        FixTo(span, closest))
    {
        Missing = Missing.Name,
    };

    /// <summary>An action, goal, sanction or stage that the plan does not have.</summary>
    public static Diagnostic RecordNameUnknown(
        SourceText source, TextSpan span, string kind, IReadOnlyList<string> known, string? closest) => new(
        "PL0827", Severity.Error, source, span,
        $"There is no {kind} called '{source[span]}' in this plan.",
        DidYouMean(closest) ?? (known.Count == 0 ? $"Give the {kind} a name in the plan." : $"The plan has: {string.Join(", ", known)}"),
        FixTo(span, closest))
        {
            Offers = closest is null && known.Count <= MostOffered ? Instead(span, known) : [],
            Missing = Missing.Name,
        };

    /// <summary>A term that no calendar of the person has.</summary>
    public static Diagnostic RecordTermUnknown(SourceText source, TextSpan span, string? closest) => new(
        "PL0828", Severity.Error, source, span,
        $"No calendar of this plan has a term called '{source[span]}'.",
        DidYouMean(closest) ?? "Write the term as the calendar writes it, for example Autumn 2025, or both days: from DATE to DATE.",
        FixTo(span, closest))
    {
        Missing = Missing.Term,
    };

    /// <summary>A term that is not the same in all calendars, where no school decides.</summary>
    public static Diagnostic RecordTermDiffers(SourceText source, TextSpan span, string days) => new(
        "PL0829", Severity.Error, source, span,
        $"'{source[span]}' has other days at one school than at another, and we do not know which counts here.",
        $"Write both days, for example: {days}");

    /// <summary>A reader who is nobody.</summary>
    public static Diagnostic RecordReaderUnknown(SourceText source, TextSpan span, string? closest) => new(
        "PL0830", Severity.Error, source, span,
        $"We do not know who '{source[span]}' is, so this is shown to nobody by that name.",
        DidYouMean(closest) ?? "Write a name of the plan, or: family, adults, children, team, partners, everyone",
        FixTo(span, closest));

    /// <summary>An entry that lacks its name, value or text.</summary>
    public static Diagnostic RecordIncomplete(SourceText source, TextSpan span, string example) => new(
        "PL0831", Severity.Error, source, span,
        $"Something is missing in '{source[span]}'.",
        $"Write for example: {example}");

    /// <summary>A value that is no ratio; <paramref name="meant"/> is what it would be in our form.</summary>
    public static Diagnostic NotARatio(SourceText source, TextSpan span, string measure, string? meant) => new(
        "PL0832", Severity.Error, source, span,
        $"'{measure}' is recorded as so many of so many, and we found '{source[span]}'.",
        meant is null ? "Write for example: 7 of 10, or where only that is known: 70%" : $"Write: {meant}",
        FixTo(span, meant));

    /// <summary>More of something than there was.</summary>
    public static Diagnostic PartAboveWhole(SourceText source, TextSpan span, string part, string whole) => new(
        "PL0833", Severity.Error, source, span,
        $"'{source[span]}' says that there were more {part} than {whole}.",
        "Check both numbers: the smaller one comes first, for example 7 of 10.")
    {
        Offers = source[span].Split(" of ") is [var one, var other] ? Instead(span, $"{other} of {one}") : [],
    };

    /// <summary>A percentage above 100.</summary>
    public static Diagnostic AboveHundred(SourceText source, TextSpan span, string measure) => new(
        "PL0834", Severity.Error, source, span,
        $"'{measure}' cannot be '{source[span]}', because 100% is all of it.",
        "Write a percentage up to 100%, or better both numbers: 7 of 10");

    /// <summary>A value that counts nothing.</summary>
    public static Diagnostic NotACount(SourceText source, TextSpan span, string measure, string what, string? meant) => new(
        "PL0835", Severity.Error, source, span,
        $"'{measure}' counts {what}, and '{source[span]}' is no whole number.",
        meant is null ? "Write a whole number, or: none" : $"Write: {meant}",
        FixTo(span, meant));

    /// <summary>A value beyond the ends of its scale.</summary>
    public static Diagnostic OffScale(SourceText source, TextSpan span, string measure, string lowest, string highest) => new(
        "PL0836", Severity.Error, source, span,
        $"'{source[span]}' is not on the scale of '{measure}', which goes from {lowest} to {highest}.",
        $"Write a number from {lowest} to {highest}.");

    /// <summary>A value between two steps of its scale.</summary>
    public static Diagnostic OffStep(SourceText source, TextSpan span, string measure, string lowest, string step) => new(
        "PL0837", Severity.Error, source, span,
        $"'{source[span]}' lies between two steps of '{measure}', which goes up from {lowest} by {step}.",
        "Write a number on one of the steps, or give the scale a smaller step in the plan.");

    /// <summary>A value that is no number from zero up; <paramref name="number"/> holds one that would do.</summary>
    public static Diagnostic NotANumber(SourceText source, TextSpan span, string measure, string what, (string? Meant, string Example) number) => new(
        "PL0838", Severity.Error, source, span,
        $"'{measure}' is {what}, and we found '{source[span]}'.",
        $"Write the number alone, for example: {number.Meant ?? number.Example}")
    {
        Offers = number.Meant is { } meant ? Instead(span, meant) : [],
    };

    /// <summary>A status that the measure does not have.</summary>
    public static Diagnostic NotAStatus(
        SourceText source, TextSpan span, string measure, ImmutableArray<string> statuses, string? closest) => new(
        "PL0839", Severity.Error, source, span,
        $"'{measure}' cannot be '{source[span]}'.",
        DidYouMean(closest) ?? $"Write one of: {string.Join(", ", statuses)}",
        FixTo(span, closest))
        {
            Offers = closest is null ? Instead(span, statuses) : [],
        };

    /// <summary>Another word than those that can stand there.</summary>
    public static Diagnostic RecordWordUnknown(SourceText source, TextSpan span, ImmutableArray<string> known, string? closest) => new(
        "PL0840", Severity.Error, source, span,
        $"We cannot take '{source[span]}' here.",
        DidYouMean(closest) ?? $"Write one of: {string.Join(", ", known)}, then a comma and whatever else is to be said.",
        FixTo(span, closest))
    {
        Offers = closest is null ? Instead(span, known) : [],
    };

    /// <summary>A decision without a person.</summary>
    public static Diagnostic DeciderMissing(SourceText source, TextSpan span, string example) => new(
        "PL0841", Severity.Error, source, span,
        $"A person decides about a sanction, and '{source[span]}' does not say who.",
        $"Write: {example}")
    {
        Offers = Instead(span, example),
    };

    /// <summary>A decision without its reason.</summary>
    public static Diagnostic ReasonMissing(SourceText source, TextSpan span) => new(
        "PL0842", Severity.Error, source, span,
        $"'{source[span]}' does not say why.",
        $"Add the reason behind a comma: {source[span]}, because …");

    /// <summary>A score that is none.</summary>
    public static Diagnostic ScoreNotRead(SourceText source, TextSpan span, string goal) => new(
        "PL0843", Severity.Error, source, span,
        $"'{source[span]}' is no score: a goal scores -2, -1, 0, 1 or 2.",
        $"Write for example: score of goal {goal}: 1");

    /// <summary>A plan or library under the name of a diary.</summary>
    public static Diagnostic PlanAsDiary(SourceText source, TextSpan line) => new(
        "PL0844", Severity.Error, source, line,
        $"This file is no diary: it begins with '{source[line]}', like a plan or a library.",
        "Give it a name that ends in '.plan'. A diary begins with 'records of' and the reference or name of its plan.");

    /// <summary>Two records of one day that cannot both be true; said at the later line.</summary>
    public static Diagnostic RecordedTwice(SourceText source, TextSpan span, string earlier, string place) => new(
        "PL0850", Severity.Error, source, span,
        $"This is recorded twice: here as '{source[span]}', and on {place} as '{earlier}'.",
        "Take one of the two out, or if the later one is right, write at its end: , correction")
    {
        Offers = Behind(span, ", correction"),
    };

    /// <summary><c>none</c> beside a number on one day; said at the later line.</summary>
    public static Diagnostic NoneBesideNumber(SourceText source, TextSpan span, string earlier, string place) => new(
        "PL0851", Severity.Error, source, span,
        $"'{source[span]}' and '{earlier}' on {place} cannot both be true of one day.",
        "Take out the line that is wrong: 'none' says that there was nothing since the last record.");

    /// <summary>A correction of nothing.</summary>
    public static Diagnostic NothingToCorrect(SourceText source, TextSpan span, string day) => new(
        "PL0852", Severity.Warning, source, span,
        $"'{source[span]}' corrects nothing: there is no earlier record of it for {day}.",
        "Put the correction under the date of the record that was wrong, or leave out the word 'correction'.")
    {
        Offers = [WithoutCorrection(source, span)],
    };

    /// <summary>A new key worker who is of the family.</summary>
    public static Diagnostic KeyWorkerOfFamily(SourceText source, TextSpan span) => new(
        "PL0853", Severity.Error, source, span,
        $"'{source[span]}' is in the family, and a key worker is somebody of the team.",
        "Name somebody of the team block of the plan; add a line there for whoever is new.");

    /// <summary>A date that fits between those around it in another year alone.</summary>
    public static Diagnostic YearOutOfOrder(SourceText source, TextSpan span, string meant) => new(
        "PL0854", Severity.Warning, source, span,
        $"'{source[span]}' does not fit between the dates around it, and in another year it would.",
        $"Did you mean {meant}? What is dated after the day of a check is not looked at on that day.",
        new CodeFix(span, meant));

    /// <summary>A date of a table that does not begin with its year.</summary>
    public static Diagnostic TableDate(SourceText source, TextSpan span, ImmutableArray<string> readings) => new(
        "PL0855", Severity.Error, source, span,
        $"A table writes its dates with the year first, and we found '{source[span]}'.",
        $"Write: {string.Join(", or: ", readings)}",
        readings.Length == 1 ? new CodeFix(span, readings[0]) : null);

    /// <summary>Something that was shared, and nobody agreed.</summary>
    public static Diagnostic SharedWithoutLeave(SourceText source, TextSpan line, string whom) => new(
        "PL0856", Severity.Warning, source, line,
        $"Nobody of the family agreed to this, and no sharing agreement names {whom}.",
        "Say who agreed: agreed by NAME, because … Or that nobody was asked: without asking, because …");

    /// <summary>A part of a line <c>as signed:</c> that names no clause with six figures.</summary>
    public static Diagnostic SignedClauseNotRead(SourceText source, TextSpan span) => new(
        "PL0880", Severity.Error, source, span,
        $"'{source[span]}' is not what 'plan sign' writes under a signature: the name of a clause and six figures.",
        "Put the line back as it was, or take out the whole line: then we know that something has changed, and not what.");

    /// <summary>An explanation that does not say in what way.</summary>
    public static Diagnostic HowExplainedUnknown(SourceText source, TextSpan span) => new(
        "PL0881", Severity.Error, source, span,
        $"'{source[span]}' does not say how the contract was explained.",
        "Write one or more of: large print, easy read, child's page, standard print, read aloud by Dana, interpreter NAME, explained back");

    static string Blanks(int depth) => depth == 1 ? "1 blank" : $"{depth} blanks";
}
