using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>What a goal started at: <c>started at: attendance of Kai in Autumn 2025</c>.</summary>
static class Readings
{
    /// <summary>
    /// The value of somebody, or of the one the reading names where the goal speaks of one alone; null where
    /// it is not known.
    /// </summary>
    public static Fraction? StartOf(Reading reading, Person? person, Standpoint at) => reading.Subject switch
    {
        FamilySubject => Read(reading, null, at),
        PersonSubject named => person is null || person.Name == named.Person.Name ? Read(reading, named.Person, at) : null,
        QuantifiedSubject => person is null ? null : Read(reading, person, at),
        _ => null,
    };

    /// <summary>The lines that it rests on.</summary>
    public static IEnumerable<Evidence> EvidenceOf(Reading reading, Person? person, Standpoint at) => reading.Subject switch
    {
        FamilySubject => Lines(reading, null, at),
        PersonSubject named => Lines(reading, named.Person, at),
        QuantifiedSubject when person is not null => Lines(reading, person, at),
        _ => [],
    };

    static Fraction? Read(Reading reading, Person? person, Standpoint at)
    {
        var (observation, window) = Looked(reading, person, at);
        var finding = reading.Timeframe is null ? LatestEvaluator.Find(observation, window ?? default)
            : window is { } days ? ValueFinder.Find(reading.Aggregate, [observation], days)
            : null;

        return ExactValue.Of(finding?.Value);
    }

    static ImmutableArray<Evidence> Lines(Reading reading, Person? person, Standpoint at)
    {
        var (observation, window) = Looked(reading, person, at);

        return window is not { } days ? []
            : reading.Timeframe is null ? LatestEvaluator.Find(observation, days).Evidence
            : EvidenceLines.In([observation], days);
    }

    /// <summary>Of whom, seen from when, and the days; without a time all up to the start. No days where the time has none.</summary>
    static (Observation Observation, Window? Window) Looked(Reading reading, Person? person, Standpoint at)
    {
        var atStart = reading.Timeframe is null ? at.On(at.Plan.Started) : at;
        var observation = atStart.Observe(reading.Measure, person);

        return (observation, reading.Timeframe is { } timeframe
            ? TimeframeWindows.WindowOf(timeframe, Ground.Of(observation))
            : new Window(DateOnly.MinValue, atStart.AsOf));
    }
}
