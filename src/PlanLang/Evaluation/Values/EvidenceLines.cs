using PlanLang.Dates;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>The lines of a diary that a verdict rests on.</summary>
static class EvidenceLines
{
    /// <summary>In order of file and line, each once.</summary>
    public static ImmutableArray<Evidence> Of(IEnumerable<Evidence> lines) =>
    [
        .. lines.Distinct()
            .OrderBy(line => line.Source.Path, StringComparer.Ordinal)
            .ThenBy(line => line.Line),
    ];

    /// <summary>All records of the observations in the window.</summary>
    public static ImmutableArray<Evidence> In(IEnumerable<Observation> observations, Window window) =>
        Of(observations.SelectMany(observation => In(observation, window)));

    /// <summary>Those that all of the judgements rest on together.</summary>
    public static ImmutableArray<Evidence> Of(IEnumerable<Judgement> parts) => Of(parts.SelectMany(part => part.Evidence));

    static IEnumerable<Evidence> In(Observation observation, Window window)
    {
        var (first, end) = observation.Samples(window);
        for (var index = first; index < end; index++)
        {
            yield return observation.Series.Samples[index].Evidence;
        }

        foreach (var period in observation.PeriodsIn(window))
        {
            yield return period.Sample.Evidence;
        }
    }
}
