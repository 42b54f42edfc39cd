using PlanLang.Diagnostics;

namespace PlanLang.Binding;

/// <summary>What one binding has to say to the author: each mistake once, however many lines meet it.</summary>
sealed class DiagnosticBag
{
    readonly List<Diagnostic> _all = [];
    HashSet<(SourceText Source, TextSpan Span, string Code)>? _seen;

    /// <summary>All of them, in the order in which they were said.</summary>
    public ImmutableArray<Diagnostic> All => [.. _all];

    /// <summary>Keeps it, unless the same has been said of the same words.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if ((_seen ??= []).Add((diagnostic.Source, diagnostic.Span, diagnostic.Code)))
        {
            _all.Add(diagnostic);
        }
    }

    /// <summary>Keeps each of them.</summary>
    public void Add(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>All of them, file by file in the order given, and in each in order of place.</summary>
    public ImmutableArray<Diagnostic> InOrder(ImmutableArray<SourceText> files) =>
    [
        .. _all.OrderBy(diagnostic => files.IndexOf(diagnostic.Source))
            .ThenBy(diagnostic => diagnostic.Span.Start)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal),
    ];
}
