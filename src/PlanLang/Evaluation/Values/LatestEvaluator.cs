using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>The latest value, in a window or at all.</summary>
static class LatestEvaluator
{
    /// <summary>
    /// The latest value in the window. What was not recorded before it changes nothing; what may be missing
    /// after it does, where returns are promised.
    /// </summary>
    public static Finding Find(Observation observation, Window window)
    {
        if (RecordedValues.LatestIn(observation, window) is not { } latest)
        {
            return Finding.Flawed(ReasonCode.NoValue, []);
        }

        var known = Bounds.Just(latest.Number);
        var isLast = window.To <= observation.At.AsOf && Coverage.GapAfter(observation, latest.Day, window) is null;

        return new Finding(latest.Value, known, isLast ? known : Bounds.Everything, [latest.Evidence]);
    }

    /// <summary>Of several people the latest of each, pooled or summed: none where one of them has none.</summary>
    public static Finding Find(ImmutableArray<Observation> observations, Window window)
    {
        if (observations is [var single])
        {
            return Find(single, window);
        }

        var found = observations.Select(one => Find(one, window)).ToImmutableArray();
        var latest = observations.Select(one => RecordedValues.LatestIn(one, window)).OfType<RecordedValue>().ToImmutableArray();
        if (latest.Length < observations.Length)
        {
            return Finding.Flawed(ReasonCode.NoValue, EvidenceLines.Of(latest.Select(value => value.Evidence)));
        }

        var pooled = RecordedValues.Pooled(latest);

        return found.All(one => one.Possible.Low is not null) ? pooled with { Possible = pooled.Known } : pooled;
    }

    /// <summary>The days for which the latest record is looked at: from its day to the as-of date.</summary>
    public static Window? WindowOf(Observation observation)
    {
        var all = new Window(DateOnly.MinValue, observation.At.AsOf);

        return RecordedValues.LatestIn(observation, all) is { } latest ? new Window(latest.Day, observation.At.AsOf) : null;
    }
}
