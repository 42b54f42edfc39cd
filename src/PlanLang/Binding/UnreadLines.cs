using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The lines of a file that could not be read.</summary>
static class UnreadLines
{
    /// <summary>Each with all that stands under it.</summary>
    public static IEnumerable<string> In(ImmutableArray<LineSyntax> lines, SourceText source) =>
        lines.SelectMany(line => line is SkippedSyntax ? [source[line.Span]] : In(line.Lines, source));
}
