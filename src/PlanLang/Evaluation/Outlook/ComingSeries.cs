using PlanLang.Dates;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>The records of one measure and person, going on as they are wished for.</summary>
static class ComingSeries
{
    /// <summary>What was recorded by today, and what is wished for on every day on which a record is to come.</summary>
    public static Series Of(MeasureWish wish, Observation observation, Window days, Ranges ranges) =>
        observation.Series.GoingOn(observation.At.AsOf, [.. Coming(wish, observation, days, ranges)]);

    /// <summary>The values that its records can have.</summary>
    public static ValueSteps StepsOf(Observation observation) => ValueSteps.Of(
        observation.Measure,
        observation.Series.Samples[..observation.Series.Between(DateOnly.MinValue, observation.At.AsOf).End]);

    static IEnumerable<Sample> Coming(MeasureWish wish, Observation observation, Window days, Ranges ranges)
    {
        var steps = StepsOf(observation);

        return Occasions.Of(observation, days).Select(day => new Slot(observation.Measure.Name, observation.Person?.Name, day))
            .Select(slot => steps.At(steps.Wanted(wish, slot, ranges.AreAll ? (0, steps.Highest) : ranges.Of(slot, steps.Highest)), slot.Day));
    }
}
