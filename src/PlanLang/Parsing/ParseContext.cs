using PlanLang.Diagnostics;

namespace PlanLang.Parsing;

/// <summary>What all readers of one file share: the text, the pieces of the line at hand, and what was reported.</summary>
sealed class ParseContext(SourceText source)
{
    readonly List<Diagnostic> _diagnostics = [];

    /// <summary>The file.</summary>
    public SourceText Source { get; } = source;

    /// <summary>The characters of the file.</summary>
    public string Text => Source.Text;

    /// <summary>The pieces of the value at hand.</summary>
    public TokenLine Line { get; } = new(source.Text);

    /// <summary>Keeps what is said to the author.</summary>
    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>What was reported, in order of place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics() => [.. _diagnostics.OrderBy(one => one.Span.Start)];
}
