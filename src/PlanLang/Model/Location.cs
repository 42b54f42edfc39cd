namespace PlanLang.Model;

/// <summary>Where something is declared: a plan may use libraries, so the file belongs to it.</summary>
/// <param name="Source">The file.</param>
/// <param name="Span">The exact words.</param>
public readonly record struct Location(SourceText Source, TextSpan Span)
{
    /// <summary>The line, from 1.</summary>
    public int Line => Source.LineAt(Span.Start);
}
