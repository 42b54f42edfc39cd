using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>Statuses that more than one measure has, so that conditions have to name the measure.</summary>
static class SharedStatuses
{
    /// <summary>The same measures, each knowing which of its statuses others have too.</summary>
    public static ImmutableArray<(string Name, Measure? Measure)> Mark(ImmutableArray<(string Name, Measure? Measure)> measures)
    {
        var shared = measures
            .SelectMany(entry => entry.Measure?.Kind is StatusKind kind ? kind.Statuses : [])
            .GroupBy(status => status, Names.Comparer)
            .Where(same => same.Count() > 1)
            .SelectMany(same => same)
            .ToHashSet();

        return [.. measures.Select(entry => (entry.Name, Mark(entry.Measure, shared)))];
    }

    static Measure? Mark(Measure? measure, HashSet<string> shared) => measure?.Kind is StatusKind kind
        ? measure with { Kind = kind with { Shared = [.. kind.Statuses.Where(shared.Contains)] } }
        : measure;
}
