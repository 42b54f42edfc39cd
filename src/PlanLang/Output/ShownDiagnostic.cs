using PlanLang.Diagnostics;

namespace PlanLang.Output;

/// <summary>A diagnostic as it is shown, without the text it is about, so that those of many files can be kept.</summary>
/// <param name="Code">For example <c>PL0201</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="File">As it is shown.</param>
/// <param name="Start">The first of the words.</param>
/// <param name="End">Behind the last of the words.</param>
/// <param name="Message">One plain sentence.</param>
/// <param name="Hint">What to write instead.</param>
/// <param name="Text">The line of the first word; null where the file has no such line.</param>
public sealed record ShownDiagnostic(
    string Code,
    Severity Severity,
    string File,
    LinePosition Start,
    LinePosition End,
    string Message,
    string Hint,
    string? Text)
{
    /// <summary>A longer line is shown without its end.</summary>
    const int LongestText = 400;

    /// <summary>Takes what is shown of a diagnostic.</summary>
    public static ShownDiagnostic Of(Diagnostic diagnostic)
    {
        var source = diagnostic.Source;
        var line = source.Line(diagnostic.Line);

        return new ShownDiagnostic(
            diagnostic.Code,
            diagnostic.Severity,
            source.Path,
            source.PositionAt(diagnostic.Span.Start),
            source.PositionAt(diagnostic.Span.End),
            OnOneLine(diagnostic.Message),
            diagnostic.Hint,
            line.Length == 0 ? null : source[line with { End = Math.Min(line.End, line.Start + LongestText) }]);
    }

    /// <summary>By file, line, column and code; those of a library that several plans use are kept once.</summary>
    public static ImmutableArray<ShownDiagnostic> InOrder(IEnumerable<ShownDiagnostic> diagnostics) =>
    [
        .. diagnostics.Distinct()
            .OrderBy(one => one.File, StringComparer.Ordinal)
            .ThenBy(one => one.Start.Line)
            .ThenBy(one => one.Start.Column)
            .ThenBy(one => one.Code, StringComparer.Ordinal),
    ];

    /// <summary>A message that quotes several lines, with a blank in place of each line end.</summary>
    static string OnOneLine(string message) => message.AsSpan().ContainsAny('\r', '\n')
        ? string.Join(' ', message.Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        : message;
}
