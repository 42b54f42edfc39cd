using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Says what the records of a family mean, by its plan.</summary>
static class RecordBinder
{
    /// <summary>
    /// Takes measures, people and the rest by their names, checks values, leaves out what was not yet written, and puts
    /// together what is left. What does not fit is reported and left out; nothing else suffers from it.
    /// </summary>
    /// <param name="files">Diaries and tables, in a stable order.</param>
    /// <param name="plan">The plan that they belong to.</param>
    /// <param name="knownAt">The last day of writing that is looked at.</param>
    public static BoundDiary Bind(ImmutableArray<RecordFile> files, Plan plan, DateOnly knownAt)
    {
        var names = new RecordNames(plan);
        var diagnostics = new List<Diagnostic>();
        var table = new SeriesTable(plan, files);
        var entries = new List<Entry>();
        for (var file = 0; file < files.Length; file++)
        {
            var context = new RecordContext(files[file], names, knownAt, diagnostics);
            if (BelongsTo(context, plan))
            {
                Bind(context, file, table, entries);
            }
        }

        var ordered = InOrder(entries);
        var series = table.Build(diagnostics).AddRange(VisitSeries.Of(plan.VisitCounts, ordered));

        return new BoundDiary(new Diary(series, ordered), InOrder(diagnostics, files));
    }

    static bool BelongsTo(RecordContext context, Plan plan)
    {
        if (context.File.Plan is not { } name
            || Names.Same(context.Of(name), plan.Name)
            || (plan.Reference is { } reference && Names.Same(context.Of(name), reference)))
        {
            return true;
        }

        context.Report(DiagnosticCatalog.RecordsOfOther(context.Source, name, plan.Reference ?? plan.Name));

        return false;
    }

    static void Bind(RecordContext context, int file, SeriesTable table, List<Entry> entries)
    {
        foreach (var entry in context.File.Entries)
        {
            if (entry.Kind is RecordEntryKind.Measure or RecordEntryKind.DoesNotApply)
            {
                MeasureRecordBinder.Bind(context, entry, new RecordedAt(file, entry.Line), table);
            }
            else if (EntryBinder.Bind(context, entry) is { } bound && bound.Written <= context.KnownAt)
            {
                entries.Add(bound);
            }
        }
    }

    /// <summary>Sorting is stable, so entries of one day stay in the order of files and lines.</summary>
    static ImmutableArray<Entry> InOrder(List<Entry> entries) => [.. entries.OrderBy(entry => entry.Day)];

    static ImmutableArray<Diagnostic> InOrder(List<Diagnostic> diagnostics, ImmutableArray<RecordFile> files)
    {
        var places = files.Select((file, place) => (file.Source, place)).ToDictionary(each => each.Source, each => each.place);

        return [.. diagnostics.OrderBy(each => places[each.Source]).ThenBy(each => each.Span.Start)];
    }
}
