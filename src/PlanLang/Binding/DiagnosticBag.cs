using PlanLang.Diagnostics;

namespace PlanLang.Binding;

/// <summary>What one binding has to say to the author: each mistake once, however many lines meet it.</summary>
sealed class DiagnosticBag
{
    readonly HashSet<(SourceText Source, TextSpan Span, string Code)> _seen = [];
    readonly ImmutableArray<Diagnostic>.Builder _all = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Keeps it, unless the same has been said of the same words.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (_seen.Add((diagnostic.Source, diagnostic.Span, diagnostic.Code)))
        {
            _all.Add(diagnostic);
        }
    }

    /// <summary>Keeps all that another one has to say.</summary>
    public void Add(DiagnosticBag other)
    {
        foreach (var diagnostic in other._all)
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
