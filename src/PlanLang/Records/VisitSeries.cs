using PlanLang.Model;

namespace PlanLang.Records;

/// <summary>The visits of a diary as counts, so that conditions can speak of them.</summary>
static class VisitSeries
{
    /// <summary>A series for each count of which there is any visit.</summary>
    /// <param name="counts">Those that the plan can speak of.</param>
    /// <param name="entries">In order of day.</param>
    public static IEnumerable<Series> Of(ImmutableArray<Measure> counts, ImmutableArray<Entry> entries)
    {
        var visits = counts.IsEmpty ? [] : entries.OfType<VisitEntry>().ToImmutableArray();

        return from count in counts
               let counted = visits.Where(visit => CountOf(visit.Outcome) == count.Name).Select(Sample).ToImmutableArray()
               where !counted.IsEmpty
               select new Series(count, null, counted, [], []);
    }

    static string CountOf(VisitOutcome outcome) => outcome switch
    {
        VisitOutcome.Made => VisitCounts.Made,
        VisitOutcome.Missed => VisitCounts.Missed,
        _ => VisitCounts.Cancelled,
    };

    static Sample Sample(VisitEntry visit) => new(visit.Day, SampleKind.Value, 1, 0, null, visit.Evidence);
}
