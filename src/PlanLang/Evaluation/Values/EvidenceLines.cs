using PlanLang.Dates;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>The lines of a diary that a verdict rests on.</summary>
static class EvidenceLines
{
    static readonly Comparer<Evidence> ByFileAndLine = Comparer<Evidence>.Create(Compare);

    /// <summary>In order of file and line, each once.</summary>
    public static ImmutableArray<Evidence> Of(IEnumerable<Evidence> lines)
    {
        var all = lines.ToImmutableArray();

        return IsInOrder(all) ? all : Sorted([.. all]);
    }

    /// <summary>All records of the observations in the window; of these only what is asked for.</summary>
    public static ImmutableArray<Evidence> In(ImmutableArray<Observation> observations, Window window) =>
        observations[0].At.Sight.Depth switch
        {
            Depth.Everything => Of(observations.SelectMany(observation => In(observation, window))),
            Depth.LateEvidence => Of(observations.SelectMany(observation => LateIn(observation, window))),
            _ => [],
        };

    /// <summary>Those that all of the judgements rest on together.</summary>
    public static ImmutableArray<Evidence> Of(ImmutableArray<Judgement> parts) => parts.All(part => part.Evidence.IsEmpty)
        ? []
        : Of(parts.Where(part => !part.Evidence.IsEmpty).SelectMany(part => part.Evidence));

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

    static IEnumerable<Evidence> LateIn(Observation observation, Window window)
    {
        var (first, end) = observation.Samples(window);

        return observation.Series.WrittenLate.Where(place => first <= place && place < end)
            .Select(place => observation.Series.Samples[place])
            .Concat(observation.PeriodsIn(window).Select(period => period.Sample))
            .Select(sample => sample.Evidence)
            .Where(evidence => evidence.WrittenLate is not null);
    }

    static bool IsInOrder(ImmutableArray<Evidence> lines)
    {
        for (var index = 1; index < lines.Length; index++)
        {
            if (Compare(lines[index - 1], lines[index]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    static ImmutableArray<Evidence> Sorted(Evidence[] lines)
    {
        Array.Sort(lines, ByFileAndLine);
        var count = 1;
        for (var index = 1; index < lines.Length; index++)
        {
            if (lines[index] != lines[count - 1])
            {
                lines[count++] = lines[index];
            }
        }

        return [.. lines.AsSpan(0, count)];
    }

    static int Compare(Evidence a, Evidence b)
    {
        var order = ReferenceEquals(a.Source, b.Source) ? 0 : string.CompareOrdinal(a.Source.Path, b.Source.Path);
        order = order == 0 ? a.Line.CompareTo(b.Line) : order;

        return order == 0 ? Nullable.Compare(a.WrittenLate, b.WrittenLate) : order;
    }
}
