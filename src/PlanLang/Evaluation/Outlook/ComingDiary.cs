using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>A diary as it would go on if everything recorded from tomorrow were as it is wished for.</summary>
static class ComingDiary
{
    /// <summary>The records seen today, and from tomorrow to the last of the days what is wished for.</summary>
    public static Diary Of(ImmutableArray<Wish> wishes, Standpoint at, DateOnly to, Ranges ranges)
    {
        var days = new Window(at.AsOf.PlusDays(1), to);
        var coming = wishes.OfType<MeasureWish>()
            .SelectMany(wish => Observed(wish.Measure, at, to).Select(one => ComingSeries.Of(wish, one, days, ranges)));
        var entries = at.Diary.Entries.Where(entry => entry.Day <= at.AsOf)
            .Concat(wishes.SelectMany(wish => ComingEntries.Of(wish, wishes, at, days)).OrderBy(entry => entry.Day));

        return new Diary([.. coming], [.. entries]);
    }

    /// <summary>Those of whom it is recorded, today or by that day.</summary>
    public static IEnumerable<Observation> Observed(Measure measure, Standpoint at, DateOnly to) => measure.Of is FamilyTogether
        ? [at.Observe(measure, null)]
        : at.Plan.Family.Where(person => SubjectsOf.IsAdmitted(measure.Of, person, at) || SubjectsOf.IsAdmitted(measure.Of, person, at.On(to)))
            .Select(person => at.Observe(measure, person));
}
