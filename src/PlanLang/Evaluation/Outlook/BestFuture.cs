using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>
/// A diary as it would go on if everything recorded from tomorrow were as good as it can be: returns come when
/// they were promised, or every seven days where nobody promised.
/// </summary>
static class BestFuture
{
    /// <summary>The records seen today, and from tomorrow to the horizon what is wished for.</summary>
    public static Diary Of(ImmutableArray<Wish> wishes, Standpoint at, DateOnly horizon)
    {
        var days = new Window(at.AsOf.PlusDays(1), horizon);
        var measures = wishes.OfType<MeasureWish>().DistinctBy(wish => wish.Measure.Name).ToList();
        var changed = measures.SelectMany(wish => Observed(wish.Measure, at).Select(one => BestSeries.Of(wish, one, days)));
        var names = measures.Select(wish => wish.Measure.Name).ToHashSet(StringComparer.Ordinal);
        var entries = at.Diary.Entries.Where(entry => entry.Day <= at.AsOf)
            .Concat(wishes.SelectMany(wish => BestEntries.Of(wish, at, days)).OrderBy(entry => entry.Day));

        return new Diary(
            [.. changed, .. at.Diary.All.Where(series => !names.Contains(series.Measure.Name))], [.. entries]);
    }

    static ImmutableArray<Observation> Observed(Measure measure, Standpoint at) => measure.Of is FamilyTogether
        ? [at.Observe(measure, null)]
        : [.. at.Plan.Family.Where(person => SubjectsOf.IsAdmitted(measure.Of, person, at)).Select(person => at.Observe(measure, person))];
}
