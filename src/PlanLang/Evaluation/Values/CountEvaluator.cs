using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>How often something was recorded in a window, or the total of a number.</summary>
static class CountEvaluator
{
    /// <summary>The total of a count: it only rises, so that what is missing can only add to it.</summary>
    public static Finding Find(ImmutableArray<Observation> observations, Window window)
    {
        var evidence = EvidenceLines.In(observations, window);
        var (inside, cut) = (Tally.Of(observations, window), Tally.Cut(observations, window));

        return new Finding(
            new NumberValue(inside.Part),
            new Bounds(inside.Part, inside.Part + cut.Part),
            inside.Records + cut.Records > 0 ? new Bounds(inside.Part, null) : Bounds.Everything,
            evidence)
        {
            Cut = cut.Records > 0 ? Cut.Through : Cut.None,
        };
    }

    /// <summary><c>the total</c> of a number, which is never below zero; no record is no value.</summary>
    public static Finding FindTotal(ImmutableArray<Observation> observations, Window window) =>
        Tally.Of(observations, window).Records + Tally.Cut(observations, window).Records > 0
            ? Find(observations, window)
            : Finding.Flawed(ReasonCode.NoValue, []);
}
