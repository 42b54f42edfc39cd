using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>The records of all measures, a column for each measure and subject, in the order of the plan.</summary>
sealed class SeriesTable(Plan plan)
{
    readonly RecordedColumn?[] _columns = new RecordedColumn?[plan.Measures.Length * (plan.People.Length + 1)];

    /// <summary>Keeps a record.</summary>
    /// <param name="measure">The place of the measure.</param>
    /// <param name="person">The place of the person; -1 for the family.</param>
    /// <param name="recorded">What was found.</param>
    public void Add(int measure, int person, in Recorded recorded)
    {
        ref var column = ref _columns[measure * (plan.People.Length + 1) + person + 1];
        column ??= new RecordedColumn();
        column.Add(recorded);
    }

    /// <summary>
    /// Puts the records of each day together, of all tables one behind the other. Records that contradict each other are
    /// reported.
    /// </summary>
    public static ImmutableArray<Series> Build(
        Plan plan, ImmutableArray<RecordFile> files, ImmutableArray<SeriesTable> tables, List<Diagnostic> diagnostics)
    {
        var places = Enumerable.Range(0, plan.Measures.Length * (plan.People.Length + 1))
            .Where(place => tables.Any(table => table._columns[place] is not null))
            .ToImmutableArray();
        var built = new (Series Series, List<Diagnostic> Diagnostics)[places.Length];
        SideBySide.Each(tables.Length, part =>
        {
            var records = new Recorded[places.Select(place => CountOf(tables, place)).DefaultIfEmpty().Max()];
            for (var number = part; number < places.Length; number += tables.Length)
            {
                var reported = new List<Diagnostic>();
                built[number] = (BuilderFor(plan, places[number], files, reported).Build(Gathered(tables, places[number], records)), reported);
            }
        });
        diagnostics.AddRange(built.SelectMany(one => one.Diagnostics));

        return [.. built.Select(one => one.Series)];
    }

    static SeriesBuilder BuilderFor(Plan plan, int place, ImmutableArray<RecordFile> files, List<Diagnostic> diagnostics)
    {
        var person = place % (plan.People.Length + 1) - 1;

        return new SeriesBuilder(plan.Measures[place / (plan.People.Length + 1)], person < 0 ? null : plan.People[person], files, diagnostics);
    }

    static int CountOf(ImmutableArray<SeriesTable> tables, int place) => tables.Sum(table => table._columns[place]?.Count ?? 0);

    static Span<Recorded> Gathered(ImmutableArray<SeriesTable> tables, int place, Recorded[] records)
    {
        var count = 0;
        foreach (var table in tables)
        {
            if (table._columns[place] is { } column)
            {
                column.CopyTo(records.AsSpan(count));
                count += column.Count;
            }
        }

        return records.AsSpan(0, count);
    }
}
