using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Finds out which measure an entry is of and of whom, of which days it is, and reads its value.</summary>
static class MeasureRecordBinder
{
    /// <summary>The place of the series that the entry belongs to; null where it does not fit the plan, which has been reported.</summary>
    public static int? SeriesOf(RecordContext context, in RecordEntry entry) =>
        FindMeasure(context, entry) is { } measure
        && MeasureSubjects.TryFind(context, context.Plan.Measures[measure], entry, DayOf(context, entry), out var person)
            ? new SeriesPlaces(context.Plan).Of(measure, person)
            : null;

    /// <summary>
    /// What the entry records. False where it does not fit its measure, which has been reported, and, without another word,
    /// where it stands under a date that could not be read, or was not known yet.
    /// </summary>
    public static bool TryRead(
        RecordContext context, (Measure Measure, Person? Subject) of, in RecordEntry entry, int file, out Recorded recorded)
    {
        var heading = context.File.Headings[entry.Heading];
        var day = DayOf(context, entry);
        recorded = default;
        if (Days(context, entry, day, of.Subject) is not { } days || Value(context, entry, of.Measure) is not { } value)
        {
            return false;
        }

        var (written, form) = (heading.Written ?? day, FormOf(context, entry));
        var reason = form == RecordedForm.Exempt ? EntryText.Of(context, entry) : "";
        recorded = new Recorded(days, form, value, reason, written, new RecordedAt(file, entry.Line), day);

        return heading.Day is not null && written <= context.KnownAt;
    }

    static DateOnly DayOf(RecordContext context, in RecordEntry entry) =>
        context.File.Headings[entry.Heading].Day ?? context.Plan.Started;

    static int? FindMeasure(RecordContext context, in RecordEntry entry)
    {
        if (context.Names.Measures.TryFind(context.Of(entry.Name), out var place))
        {
            return place;
        }

        ReportUnknown(context, entry);

        return null;
    }

    static void ReportUnknown(RecordContext context, RecordEntry entry)
    {
        var alike = context.Names.Measures.Alike(context.Of(entry.Name));
        context.Report(alike.Length > 1
            ? DiagnosticCatalog.MeasureAmbiguous(
                context.Source, entry.Name, [.. alike.Select(measure => context.Plan.Measures[measure].Name)])
            : DiagnosticCatalog.RecordUnknown(
                context.Source, UnknownRecord.At(context, entry), UnknownRecord.Closest(context, entry)));
    }

    static Window? Days(RecordContext context, RecordEntry entry, DateOnly day, Person? person) =>
        entry.Period < 0 ? new Window(day, day) : RecordTerms.Days(context, context.File.Periods[entry.Period], person);

    static RecordedValue? Value(RecordContext context, RecordEntry entry, Measure measure)
    {
        if (entry.Kind == RecordEntryKind.DoesNotApply)
        {
            return default(RecordedValue);
        }

        if (entry.Value.Length > 0)
        {
            return ValueReader.Read(context, measure, entry.Value);
        }

        context.Report(DiagnosticCatalog.RecordIncomplete(
            context.Source, context.LineOf(entry), Example(context, entry, measure)));

        return null;
    }

    static string Example(RecordContext context, RecordEntry entry, Measure measure) => context.File.Form == RecordForm.Table
        ? WithValue(context.Source[context.LineOf(entry)].Split(','), ValueExamples.Of(measure.Kind))
        : $"{measure.Name}{OfSubject(context, entry)}: {ValueExamples.Of(measure.Kind)}";

    /// <summary>The row with a value in its last column but one.</summary>
    static string WithValue(string[] row, string value) => string.Join(',', [.. row[..^2], value, row[^1]]);

    static string OfSubject(RecordContext context, RecordEntry entry) =>
        entry.Subject.Length == 0 ? "" : $" of {context.Source[entry.Subject]}";

    static RecordedForm FormOf(RecordContext context, RecordEntry entry) =>
        (entry.Kind, IsCorrection(context.Of(entry.Text)), entry.Period >= 0) switch
        {
            (RecordEntryKind.DoesNotApply, _, _) => RecordedForm.Exempt,
            (_, false, false) => RecordedForm.Value,
            (_, true, false) => RecordedForm.Correction,
            (_, false, true) => RecordedForm.PeriodValue,
            (_, true, true) => RecordedForm.PeriodCorrection,
        };

    /// <summary>The word alone, or with a comma behind it.</summary>
    static bool IsCorrection(ReadOnlySpan<char> text) =>
        Phrase.AtStart(text, "correction") is > 0 and var length && text[length..].TrimStart() is [] or [',', ..];
}
