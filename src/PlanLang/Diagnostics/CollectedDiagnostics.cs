namespace PlanLang.Diagnostics;

/// <summary>What all stages have to say about one plan, put in order.</summary>
static class CollectedDiagnostics
{
    /// <summary>How much is said about one file before the rest is only counted.</summary>
    public const int MostPerFile = 50;

    /// <summary>In order of file, line, column and code, each once, and not more than so many a file.</summary>
    public static ImmutableArray<Diagnostic> Of(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.GroupBy(diagnostic => diagnostic.Source.Path)
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .SelectMany(OfFile),
    ];

    static IEnumerable<Diagnostic> OfFile(IEnumerable<Diagnostic> diagnostics)
    {
        var ordered = diagnostics
            .Distinct(new SameWords())
            .OrderBy(diagnostic => diagnostic.Span.Start)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ToList();
        var rest = ordered.Skip(MostPerFile).ToList();

        return rest.Count == 0
            ? ordered
            : [.. ordered.Take(MostPerFile), DiagnosticCatalog.MoreMessages(rest[0], rest.Max(one => one.Severity), rest.Count)];
    }

    /// <summary>Two that say the same of the same words. Few are about the same words: the sentences are seldom looked at.</summary>
    sealed class SameWords : IEqualityComparer<Diagnostic>
    {
        public bool Equals(Diagnostic? x, Diagnostic? y) => (x?.Span, x?.Code, x?.Message) == (y?.Span, y?.Code, y?.Message);

        public int GetHashCode(Diagnostic obj) => obj.Span.GetHashCode();
    }
}
