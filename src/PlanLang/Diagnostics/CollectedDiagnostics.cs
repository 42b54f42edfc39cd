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
            .DistinctBy(diagnostic => (diagnostic.Code, diagnostic.Span, diagnostic.Message))
            .OrderBy(diagnostic => diagnostic.Span.Start)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ToList();
        var rest = ordered.Skip(MostPerFile).ToList();

        return rest.Count == 0
            ? ordered
            : [.. ordered.Take(MostPerFile), DiagnosticCatalog.MoreMessages(rest[0], rest.Max(one => one.Severity), rest.Count)];
    }
}
