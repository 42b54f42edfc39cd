using System.Runtime.InteropServices;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>
/// The records of all measures, a column for each measure and subject, in the order of the plan. They lie in one list, as
/// they were read, and are put into columns at the end: a long diary is moved about once.
/// </summary>
sealed class SeriesTable(Plan plan, ImmutableArray<RecordFile> files)
{
    readonly List<Recorded> _records = new(files.Sum(file => file.Entries.Length));
    readonly List<int> _columns = new(files.Sum(file => file.Entries.Length));
    readonly int[] _counts = new int[plan.Measures.Length * (plan.People.Length + 1)];

    /// <summary>Keeps a record.</summary>
    /// <param name="measure">The place of the measure.</param>
    /// <param name="person">The place of the person; -1 for the family.</param>
    /// <param name="recorded">What was found.</param>
    public void Add(int measure, int person, in Recorded recorded)
    {
        var column = measure * (plan.People.Length + 1) + person + 1;
        _records.Add(recorded);
        _columns.Add(column);
        _counts[column]++;
    }

    /// <summary>Puts the records of each day together. Records that contradict each other are reported.</summary>
    public ImmutableArray<Series> Build(List<Diagnostic> diagnostics)
    {
        var series = ImmutableArray.CreateBuilder<Series>();
        var places = PlacesByColumn();
        var start = 0;
        for (var column = 0; column < _counts.Length; column++)
        {
            if (_counts[column] > 0)
            {
                var measure = plan.Measures[column / (plan.People.Length + 1)];
                var person = column % (plan.People.Length + 1) - 1;
                var builder = new SeriesBuilder(measure, person < 0 ? null : plan.People[person], files, diagnostics);
                series.Add(builder.Build(CollectionsMarshal.AsSpan(_records), places.AsSpan(start, _counts[column])));
            }

            start += _counts[column];
        }

        return series.DrainToImmutable();
    }

    /// <summary>The places of the records, those of one column behind those of the column before, otherwise as they were read.</summary>
    int[] PlacesByColumn()
    {
        var next = new int[_counts.Length];
        for (var column = 1; column < next.Length; column++)
        {
            next[column] = next[column - 1] + _counts[column - 1];
        }

        var places = new int[_records.Count];
        for (var place = 0; place < places.Length; place++)
        {
            places[next[_columns[place]]++] = place;
        }

        return places;
    }
}
