using PlanLang.Diagnostics;

namespace PlanLang.LanguageServer.Workspace;

/// <summary>What the client was told of each file, so that it is told nothing twice.</summary>
sealed class Published
{
    readonly Dictionary<string, (int? Version, ImmutableArray<Diagnostic> Diagnostics)> _told = [];
    Dictionary<string, Family> _families = [];
    ImmutableArray<string> _alone = [];

    /// <summary>Whether there is something new to tell of a file, which then counts as told.</summary>
    public bool IsNew(string path, int? version, ImmutableArray<Diagnostic> diagnostics)
    {
        if (_told.TryGetValue(path, out var before) ? before.Version == version && Same(before.Diagnostics, diagnostics) : version is null && diagnostics.IsEmpty)
        {
            return false;
        }

        _told[path] = (version, diagnostics);

        return true;
    }

    /// <summary>The files of which there may be something new to tell: those of families that were looked at again, or not any more.</summary>
    /// <param name="open">The families that are open, as they are now.</param>
    /// <param name="alone">Open files that belong to no family.</param>
    public ImmutableArray<string> Touched(IEnumerable<(string Plan, Family Family)> open, IEnumerable<string> alone)
    {
        var now = open.ToDictionary(one => one.Plan, one => one.Family);
        var changed = now.Where(one => !ReferenceEquals(_families.GetValueOrDefault(one.Key), one.Value)).Select(one => one.Value)
            .Concat(_families.Where(one => !ReferenceEquals(now.GetValueOrDefault(one.Key), one.Value)).Select(one => one.Value));
        ImmutableArray<string> paths = [.. changed.SelectMany(family => family.Paths).Concat(_alone).Concat(alone).Distinct()];
        (_families, _alone) = (now, [.. alone]);

        return paths;
    }

    static bool Same(ImmutableArray<Diagnostic> one, ImmutableArray<Diagnostic> other) =>
        one.Length == other.Length && one.Zip(other).All(pair => Same(pair.First, pair.Second));

    static bool Same(Diagnostic one, Diagnostic other) =>
        (one.Code, one.Span, one.Message, one.Hint, one.Line) == (other.Code, other.Span, other.Message, other.Hint, other.Line);
}
