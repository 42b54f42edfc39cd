using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Which evaluator finds the value of a measure in a window.</summary>
static class ValueFinder
{
    /// <summary>The value of one or, pooled or summed, of several together.</summary>
    public static Finding Find(Aggregate aggregate, ImmutableArray<Observation> observations, Window window) =>
        (aggregate, observations[0].Measure.Kind) switch
        {
            (Aggregate.Usual, RatioKind) => RatioEvaluator.Find(observations, window),
            (Aggregate.Usual or Aggregate.Total, CountKind) => CountEvaluator.Find(observations, window),
            (Aggregate.Total, _) => CountEvaluator.FindTotal(observations, window),
            (Aggregate.Lowest, _) => ExtremeEvaluator.Lowest(observations, window),
            (Aggregate.Highest, _) => ExtremeEvaluator.Highest(observations, window),
            (Aggregate.Average, _) => ExtremeEvaluator.Average(observations, window),
            _ => LatestEvaluator.Find(observations, window),
        };
}
