using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>The series of a plan, made of the entries of its diaries that have been parted by series.</summary>
/// <param name="files">The diaries.</param>
/// <param name="names">What can be named, by which the entries were parted.</param>
/// <param name="knownAt">The last day of writing that is looked at.</param>
sealed class SeriesTable(ImmutableArray<RecordFile> files, RecordNames names, DateOnly knownAt)
{
    readonly SeriesPlaces _places = new(names.Plan);

    /// <summary>Reads the records of each series, of all parts one behind the other, and puts those of each day together.</summary>
    /// <param name="parts">The entries of a file, or some of them, with the place of the file.</param>
    /// <param name="diagnostics">Told of records that cannot be read, and of those that contradict each other.</param>
    public ImmutableArray<Series> Build(ImmutableArray<(int File, PartedRecords Entries)> parts, List<Diagnostic> diagnostics)
    {
        var places = Enumerable.Range(0, _places.Count).Where(place => CountOf(parts, place) > 0).ToImmutableArray();
        var built = SideBySide.Stretches(places, (places.Length / Math.Max(parts.Length, 1)) + 1, some =>
        {
            var records = new Recorded[some.Max(place => CountOf(parts, place))];

            return some.Select(place => Built(place, parts, records));
        });
        diagnostics.AddRange(built.SelectMany(one => one.Reported));

        return [.. built.Select(one => one.Series).OfType<Series>()];
    }

    static int CountOf(ImmutableArray<(int File, PartedRecords Entries)> parts, int place) =>
        parts.Sum(part => part.Entries.CountOf(place));

    /// <summary>The series at a place; null where none of its records was known.</summary>
    (Series? Series, List<Diagnostic> Reported) Built(
        int place, ImmutableArray<(int File, PartedRecords Entries)> parts, Recorded[] records)
    {
        var (of, reported, count) = (_places.At(place), new List<Diagnostic>(), 0);
        foreach (var (file, entries) in parts)
        {
            var context = new RecordContext(files[file], names, knownAt, reported);
            foreach (var entry in entries.Of(place))
            {
                if (MeasureRecordBinder.TryRead(context, of, context.File.Entries[entry], file, out records[count]))
                {
                    count++;
                }
            }
        }

        var builder = new SeriesBuilder(of.Measure, of.Subject, files, reported);

        return (count == 0 ? null : builder.Build(records.AsSpan(0, count)), reported);
    }
}
