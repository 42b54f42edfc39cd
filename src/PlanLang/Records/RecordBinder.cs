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
        var stretches = Enumerable.Range(0, files.Length)
            .Where(file => BelongsTo(new RecordContext(files[file], names, knownAt, diagnostics), plan))
            .SelectMany(file => StretchesOf(files[file], file))
            .ToImmutableArray();
        var bound = new BoundStretch[stretches.Length];
        SideBySide.Each(stretches.Length, number => bound[number] = Bind(files, stretches[number], names, knownAt));
        diagnostics.AddRange(bound.SelectMany(each => each.Diagnostics));
        var ordered = InOrder(bound.SelectMany(each => each.Entries));
        var series = SeriesTable.Build(plan, files, [.. bound.Select(each => each.Table)], diagnostics);

        return new BoundDiary(
            new Diary([.. series, .. VisitSeries.Of(plan.VisitCounts, ordered)], ordered), InOrder(diagnostics, files));
    }

    /// <summary>The entries of a file in stretches of one length, each worth a thread of its own.</summary>
    static IEnumerable<Stretch> StretchesOf(RecordFile file, int number)
    {
        var stretches = Math.Max((file.Entries.Length + Stretch.Longest - 1) / Stretch.Longest, 1);
        var length = (file.Entries.Length + stretches - 1) / stretches;
        for (var start = 0; start < file.Entries.Length; start += length)
        {
            yield return new Stretch(number, start, Math.Min(start + length, file.Entries.Length));
        }
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

    static BoundStretch Bind(ImmutableArray<RecordFile> files, Stretch stretch, RecordNames names, DateOnly knownAt)
    {
        var bound = new BoundStretch(new SeriesTable(names.Plan, stretch.End - stretch.First), [], []);
        var context = new RecordContext(files[stretch.File], names, knownAt, bound.Diagnostics);
        foreach (ref readonly var entry in context.File.Entries.AsSpan()[stretch.First..stretch.End])
        {
            if (entry.Kind is RecordEntryKind.Measure or RecordEntryKind.DoesNotApply)
            {
                MeasureRecordBinder.Bind(context, entry, new RecordedAt(stretch.File, entry.Line), bound.Table);
            }
            else if (EntryBinder.Bind(context, entry) is { } other && other.Written <= context.KnownAt)
            {
                bound.Entries.Add(other);
            }
        }

        return bound;
    }

    /// <summary>Sorting is stable, so entries of one day stay in the order of files and lines.</summary>
    static ImmutableArray<Entry> InOrder(IEnumerable<Entry> entries) => [.. entries.OrderBy(entry => entry.Day)];

    static ImmutableArray<Diagnostic> InOrder(List<Diagnostic> diagnostics, ImmutableArray<RecordFile> files)
    {
        var places = files.Select((file, place) => (file.Source, place)).ToDictionary(each => each.Source, each => each.place);

        return [.. diagnostics.OrderBy(each => places[each.Source]).ThenBy(each => each.Span.Start)];
    }

    /// <summary>Some of the entries of a file.</summary>
    readonly record struct Stretch(int File, int First, int End)
    {
        public const int Longest = 32_768;
    }

    sealed record BoundStretch(SeriesTable Table, List<Entry> Entries, List<Diagnostic> Diagnostics);
}
