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
        var ordered = InOrder([.. bound.SelectMany(each => each.Entries)]);
        var series = new SeriesTable(files, names, knownAt).Build([.. bound.Select(each => (each.File, each.Measured))], diagnostics);

        return new BoundDiary(
            new Diary([.. series, .. VisitSeries.Of(plan.VisitCounts, ordered)], ordered) { Earlier = Earlier(files, plan, knownAt) },
            InOrder(diagnostics, files));
    }

    /// <summary>Read anew from the texts, because few diaries are ever asked and their lines take much room.</summary>
    static Func<DateOnly, Diary> Earlier(ImmutableArray<RecordFile> files, Plan plan, DateOnly knownAt)
    {
        var sources = files.Select(file => file.Source).ToImmutableArray();

        return day => Bind([.. sources.Select(RecordReader.Read)], plan, day < knownAt ? day : knownAt).Diary;
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
        var measured = new MeasureEntries(stretch.End - stretch.First);
        var (entries, diagnostics) = (new List<Entry>(), new List<Diagnostic>());
        var context = new RecordContext(files[stretch.File], names, knownAt, diagnostics);
        for (var place = stretch.First; place < stretch.End; place++)
        {
            ref readonly var entry = ref context.File.Entries.ItemRef(place);
            if (entry.Kind is RecordEntryKind.Measure or RecordEntryKind.DoesNotApply)
            {
                if (MeasureRecordBinder.SeriesOf(context, entry) is { } series)
                {
                    measured.Add(place, series);
                }
            }
            else if (EntryBinder.Bind(context, entry) is { } other && other.Written <= knownAt)
            {
                entries.Add(other);
            }
        }

        return new BoundStretch(stretch.File, measured.Parted(new SeriesPlaces(names.Plan).Count), entries, diagnostics);
    }

    /// <summary>Entries of one day stay in the order of files and lines. Most diaries are written day after day, and need no sorting.</summary>
    static ImmutableArray<Entry> InOrder(ImmutableArray<Entry> entries) =>
        AreInOrder(entries) ? entries : [.. entries.OrderBy(entry => entry.Day)];

    static bool AreInOrder(ImmutableArray<Entry> entries)
    {
        for (var place = 1; place < entries.Length; place++)
        {
            if (entries[place].Day < entries[place - 1].Day)
            {
                return false;
            }
        }

        return true;
    }

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

    sealed record BoundStretch(int File, PartedRecords Measured, List<Entry> Entries, List<Diagnostic> Diagnostics);
}
