using PlanLang.Diagnostics;

namespace PlanLang.LanguageServer.Workspace;

/// <summary>What the client was told of each file, so that it is told nothing twice.</summary>
sealed class Published
{
    readonly Dictionary<string, (int? Version, ImmutableArray<Diagnostic> Diagnostics)> _told = [];

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

    /// <summary>The files of which something was told that may have to be taken back.</summary>
    public ImmutableArray<string> Paths => [.. _told.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Nothing is shown of the file any more.</summary>
    public void Forget(string path) => _told.Remove(path);

    static bool Same(ImmutableArray<Diagnostic> one, ImmutableArray<Diagnostic> other) =>
        one.Length == other.Length && one.Zip(other).All(pair => Same(pair.First, pair.Second));

    static bool Same(Diagnostic one, Diagnostic other) =>
        (one.Code, one.Span, one.Message, one.Hint, one.Line) == (other.Code, other.Span, other.Message, other.Hint, other.Line);
}
