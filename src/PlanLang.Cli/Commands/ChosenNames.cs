using PlanLang.Reporting;

namespace PlanLang.Cli.Commands;

/// <summary>Looks out for the names that the filters ask for: a name that nobody has is a slip, not an answer.</summary>
sealed class ChosenNames(FamilyFilter filter)
{
    readonly HashSet<string> _keyWorkers = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> _stages = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes note of the names of a family.</summary>
    public void Add(ChoosableNames names)
    {
        _keyWorkers.UnionWith(names.KeyWorkers);
        _stages.UnionWith(names.Stages);
    }

    /// <summary>A sentence for each name that no family has.</summary>
    public ImmutableArray<string> Mistakes() =>
    [
        .. Missing(filter.KeyWorker, _keyWorkers, "None of these families has the key worker"),
        .. Missing(filter.Stage, _stages, "None of these plans has a stage"),
    ];

    static IEnumerable<string> Missing(string? name, HashSet<string> known, string sentence) =>
        name is null || known.Contains(name) ? []
        : PlanLanguage.ClosestTo(name, known.Order(StringComparer.Ordinal)) is { } closest
            ? [$"{sentence} '{name}'. Did you mean '{closest}'?"]
            : [$"{sentence} '{name}'."];
}
