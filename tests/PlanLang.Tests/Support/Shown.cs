using PlanLang.Diagnostics;

namespace PlanLang.Tests.Support;

/// <summary>Messages as a person reviews them: the line of the author, the words marked, and what to do.</summary>
static class Shown
{
    /// <summary>One paragraph for each.</summary>
    public static string Of(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(Of));

    static string Of(Diagnostic diagnostic)
    {
        var position = diagnostic.Source.PositionAt(diagnostic.Span.Start);
        var line = diagnostic.Source.Line(position.Line);
        var marks = Math.Max(1, Math.Min(diagnostic.Span.End, line.End) - diagnostic.Span.Start);
        var margin = $"{position.Line,4} | ";

        return $"""
            {diagnostic.Source.Path}({position.Line},{position.Column}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}
            {margin}{diagnostic.Source[line]}
            {new string(' ', margin.Length + position.Column - 1)}{new string('^', marks)}
                 = {diagnostic.Hint}

            """.ReplaceLineEndings("\n");
    }
}
