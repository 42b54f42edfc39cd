using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>The records of all measures as they were found, each with the place of its series in the plan.</summary>
/// <param name="plan">The plan.</param>
/// <param name="most">So many will be kept at most.</param>
sealed class SeriesTable(Plan plan, int most)
{
    readonly Recorded[] _records = new Recorded[most];
    readonly int[] _series = new int[most];
    int _count;

    /// <summary>Keeps a record.</summary>
    /// <param name="measure">The place of the measure.</param>
    /// <param name="person">The place of the person; -1 for the family.</param>
    /// <param name="recorded">What was found.</param>
    public void Add(int measure, int person, in Recorded recorded)
    {
        _records[_count] = recorded;
        _series[_count++] = measure * (plan.People.Length + 1) + person + 1;
    }

    /// <summary>
    /// Puts the records of each day together, of all tables one behind the other. Records that contradict each other are
    /// reported.
    /// </summary>
    public static ImmutableArray<Series> Build(
        Plan plan, ImmutableArray<RecordFile> files, ImmutableArray<SeriesTable> tables, List<Diagnostic> diagnostics)
    {
        var all = plan.Measures.Length * (plan.People.Length + 1);
        var parted = tables.Select(table => PartedRecords.Of(table._series.AsSpan(0, table._count), all)).ToImmutableArray();
        var places = Enumerable.Range(0, all).Where(place => CountOf(parted, place) > 0).ToImmutableArray();
        var built = SideBySide.Stretches(places, (places.Length / Math.Max(tables.Length, 1)) + 1, some =>
        {
            var records = new Recorded[some.Max(place => CountOf(parted, place))];

            return some.Select(place => Built(plan, place, files, Gathered(tables, parted, place, records)));
        });
        diagnostics.AddRange(built.SelectMany(one => one.Reported));

        return [.. built.Select(one => one.Series)];
    }

    static (Series Series, List<Diagnostic> Reported) Built(Plan plan, int place, ImmutableArray<RecordFile> files, Span<Recorded> records)
    {
        var (person, reported) = (place % (plan.People.Length + 1) - 1, new List<Diagnostic>());
        var builder = new SeriesBuilder(plan.Measures[place / (plan.People.Length + 1)], person < 0 ? null : plan.People[person], files, reported);

        return (builder.Build(records), reported);
    }

    static int CountOf(ImmutableArray<PartedRecords> parted, int place) => parted.Sum(one => one.CountOf(place));

    static Span<Recorded> Gathered(ImmutableArray<SeriesTable> tables, ImmutableArray<PartedRecords> parted, int place, Recorded[] records)
    {
        var count = 0;
        for (var number = 0; number < tables.Length; number++)
        {
            foreach (var index in parted[number].Of(place))
            {
                records[count++] = tables[number]._records[index];
            }
        }

        return records.AsSpan(0, count);
    }
}
