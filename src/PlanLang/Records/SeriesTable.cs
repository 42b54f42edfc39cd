using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>The records of all measures, a column for each measure and subject, in the order of the plan.</summary>
sealed class SeriesTable(Plan plan, ImmutableArray<RecordFile> files)
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

    /// <summary>Puts the records of each day together. Records that contradict each other are reported.</summary>
    public ImmutableArray<Series> Build(List<Diagnostic> diagnostics)
    {
        var series = ImmutableArray.CreateBuilder<Series>();
        var records = new Recorded[_columns.Select(column => column?.Count ?? 0).DefaultIfEmpty().Max()];
        for (var place = 0; place < _columns.Length; place++)
        {
            if (_columns[place] is { } column)
            {
                var measure = plan.Measures[place / (plan.People.Length + 1)];
                var person = place % (plan.People.Length + 1) - 1;
                var builder = new SeriesBuilder(measure, person < 0 ? null : plan.People[person], files, diagnostics);
                column.CopyTo(records);
                series.Add(builder.Build(records.AsSpan(0, column.Count)));
            }
        }

        return series.DrainToImmutable();
    }
}
