using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>A promised return that comes next.</summary>
/// <param name="Observation">Of which measure and whom.</param>
/// <param name="Last">The day on which the last one came: of an entry for a period that is the day it was written down.</param>
readonly record struct ReturnsDue(Observation Observation, DateOnly Last)
{
    /// <summary>The last day on which it comes in time; null where no calendar tells.</summary>
    public DateOnly? Due => Observation.Returns.NextAfter(Last);

    /// <summary>Whether one has come at all; else the days are counted from the first that is observed.</summary>
    public bool HasCome => Observation.LatestBy(Observation.At.AsOf) >= 0
        || Observation.PeriodsIn(new Window(DateOnly.MinValue, Observation.At.AsOf)).Any();

    /// <summary><c>attendance of Kai</c>.</summary>
    public string About => Observation.Person is { } person
        ? $"{Observation.Measure.Name} of {person.Name}"
        : Observation.Measure.Name;

    /// <summary>One a measure and person, but of those to whom the measure does not apply now.</summary>
    public static IEnumerable<ReturnsDue> Of(Standpoint at) =>
        from measure in at.Plan.Measures
        where measure.Promise?.Every is not null
        from observation in Observed(measure, at)
        where observation.Series.SpellOn(at.AsOf) is null
        select new ReturnsDue(observation, LastReturn(observation));

    static ImmutableArray<Observation> Observed(Measure measure, Standpoint at) => measure.Of is FamilyTogether
        ? [at.Observe(measure, null)]
        : SubjectsOf.Of(measure, PeopleKind.Person, new Window(at.AsOf, at.AsOf), at);

    static DateOnly LastReturn(Observation observation)
    {
        var by = new Window(DateOnly.MinValue, observation.At.AsOf);
        var days = observation.PeriodsIn(by).Select(period => Later(period.Window.To, period.Written))
            .Append(observation.FirstDay);
        var latest = observation.LatestBy(observation.At.AsOf);

        return latest < 0 ? days.Max() : Later(days.Max(), observation.Series.Samples[latest].Day);
    }

    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
