using PlanLang.Dates;
using PlanLang.Model;
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

    static Fraction? Read(Reading reading, Person? person, Standpoint at)
    {
        var atStart = reading.Timeframe is null ? at.On(at.Plan.Started) : at;
        var observation = atStart.Observe(reading.Measure, person);
        var finding = reading.Timeframe is { } timeframe
            ? TimeframeWindows.WindowOf(timeframe, Ground.Of(observation)) is { } window
                ? ValueFinder.Find(reading.Aggregate, [observation], window)
                : null
            : LatestEvaluator.Find(observation, new Window(DateOnly.MinValue, atStart.AsOf));

        return ExactValue.Of(finding?.Value);
    }
}
