using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Finds out which measure an entry is of, of whom and of which days, and reads its value.</summary>
static class MeasureRecordBinder
{
    /// <summary>
    /// Adds the record to its series. What does not fit the plan is reported and left out, and so is, without another
    /// word, what stands under a date that could not be read.
    /// </summary>
    public static void Bind(RecordContext context, RecordEntry entry, RecordedAt at, SeriesTable table)
    {
        var heading = context.File.Headings[entry.Heading];
        var day = heading.Day ?? context.Plan.Started;
        if (FindMeasure(context, entry) is not { } measure
            || !MeasureSubjects.TryFind(context, context.Plan.Measures[measure], entry, day, out var person)
            || Days(context, entry, day, person < 0 ? null : context.Plan.People[person]) is not { } days
            || Value(context, entry, context.Plan.Measures[measure]) is not { } value)
        {
            return;
        }

        var written = heading.Written ?? day;
        if (heading.Day is not null && written <= context.KnownAt)
        {
            var form = FormOf(context, entry);
            var reason = form == RecordedForm.Exempt ? EntryText.Of(context, entry) : "";
            table.Add(measure, person, new Recorded(days, form, value, reason, written, at, day));
        }
    }

    static int? FindMeasure(RecordContext context, RecordEntry entry)
    {
        var name = context.Of(entry.Name);
        if (context.Names.Measures.TryFind(name, out var place))
        {
            return place;
        }

        var alike = context.Names.Measures.Alike(name);
        context.Report(alike.Length > 1
            ? DiagnosticCatalog.MeasureAmbiguous(
                context.Source, entry.Name, [.. alike.Select(measure => context.Plan.Measures[measure].Name)])
            : DiagnosticCatalog.RecordUnknown(
                context.Source, UnknownRecord.At(context, entry), UnknownRecord.Closest(context, entry)));

        return null;
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
