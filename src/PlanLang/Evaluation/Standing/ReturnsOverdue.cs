using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>Promised returns that have not come: the service's own promises, reported as plainly as the family's.</summary>
static class ReturnsOverdue
{
    /// <summary>One a measure and person of whom nothing came for more than a period.</summary>
    public static IEnumerable<Attention> Of(Standpoint at) =>
        from measure in at.Plan.Measures
        where measure.Promise?.Every is not null
        from observation in Observed(measure, at)
        let last = LastReturn(observation)
        where observation.Series.SpellOn(at.AsOf) is null && observation.Returns.IsOverdue(last, at.AsOf)
        select new Attention(AttentionKind.ReturnOverdue, measure.At, About(observation), last);

    static ImmutableArray<Observation> Observed(Measure measure, Standpoint at) => measure.Of is FamilyTogether
        ? [at.Observe(measure, null)]
        : SubjectsOf.Of(measure, PeopleKind.Person, new Window(at.AsOf, at.AsOf), at);

    /// <summary>The day on which the last one came: of an entry for a period that is the day it was written down.</summary>
    static DateOnly LastReturn(Observation observation)
    {
        var by = new Window(DateOnly.MinValue, observation.At.AsOf);
        var days = observation.PeriodsIn(by).Select(period => Later(period.Window.To, period.Sample.Written))
            .Append(observation.FirstDay);
        var latest = observation.LatestBy(observation.At.AsOf);

        return latest < 0 ? days.Max() : Later(days.Max(), observation.Series.Samples[latest].Day);
    }

    static string About(Observation observation) => observation.Person is { } person
        ? $"{observation.Measure.Name} of {person.Name}"
        : observation.Measure.Name;

    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
