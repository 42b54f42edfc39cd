using PlanLang.Diagnostics;

namespace PlanLang.Syntax;

/// <summary>One plan or library file as it was written.</summary>
/// <param name="Source">The text.</param>
/// <param name="Lines">What stands at its left edge, with what is under it, in order; they account for every line.</param>
/// <param name="Diagnostics">What could not be read, in order of place.</param>
/// <param name="Span">All of the text.</param>
public sealed record FileSyntax(
    SourceText Source, ImmutableArray<LineSyntax> Lines, ImmutableArray<Diagnostic> Diagnostics, TextSpan Span)
    : AnySyntax(Span);
