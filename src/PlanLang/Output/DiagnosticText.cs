using System.Globalization;
using PlanLang.Diagnostics;

namespace PlanLang.Output;

/// <summary>
/// A diagnostic for people who write plans: where, what, the line with the words marked, and what to write.
/// <code>
/// harper.plan(14,12): error PL0302: We cannot read this date: 'January' is spelt 'Januray' here.
///  14 |     until: 23 Januray 2026
///     |               ^^^^^^^
///     = Write: until: 23 January 2026
/// </code>
/// </summary>
public static class DiagnosticText
{
    const int LongestLine = 120;
    const char Blank = ' ';

    /// <summary>Its lines, each ended by <c>\n</c>.</summary>
    public static string Of(ShownDiagnostic diagnostic)
    {
        var number = diagnostic.Start.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(Blank, number.Length);
        var source = diagnostic.Text is { } text ? $" {number} | {Shown(text)}\n {margin} | {Mark(diagnostic, text)}\n" : "";

        return $"{Head(diagnostic)}\n{source} {margin} = {diagnostic.Hint.ReplaceLineEndings("\n" + margin + "   ")}\n";
    }

    /// <summary>The same for a screen that is so wide: sentences are broken between words, the author's line is not.</summary>
    public static string Of(ShownDiagnostic diagnostic, int width) => string.Join('\n', Of(diagnostic).Split('\n').SelectMany(line => Broken(line, width)));

    static IEnumerable<string> Broken(string line, int width)
    {
        var isQuoted = line.Contains(" | ", StringComparison.Ordinal);
        var margin = line.Length - line.TrimStart(' ', '=').Length;

        return isQuoted
            ? [line]
            : LineBreaks.Of(line, width, margin).Select(span => span.Start == 0 ? line[..span.End] : new string(Blank, margin) + line[span.Start..span.End]);
    }

    /// <summary><c>1 error</c>, <c>3 warnings</c>.</summary>
    public static string Count(Severity severity, int count) => string.Create(
        CultureInfo.InvariantCulture,
        $"{count:N0} {SeverityWords.Of(severity)}{(count == 1 || severity == Severity.Information ? "" : "s")}");

    static string Head(ShownDiagnostic diagnostic) => string.Create(
        CultureInfo.InvariantCulture,
        $"{diagnostic.File}({diagnostic.Start.Line},{diagnostic.Start.Column}): {SeverityWords.Of(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.Message}");

    /// <summary>The line with each tab as one blank, so that the marks stand under the words.</summary>
    static string Shown(string text) =>
        text.Length > LongestLine ? text[..LongestLine].Replace('\t', Blank) + " …" : text.Replace('\t', Blank);

    /// <summary>Carets under the words of the first line; under its end where the words are none.</summary>
    static string Mark(ShownDiagnostic diagnostic, string text)
    {
        var start = Math.Min(diagnostic.Start.Column - 1, LongestLine);
        var end = diagnostic.End.Line > diagnostic.Start.Line ? text.Length : diagnostic.End.Column - 1;
        var before = text.AsSpan(0, Math.Min(start, text.Length));
        var marked = text.AsSpan(before.Length, Math.Clamp(Math.Min(end, LongestLine) - before.Length, 0, text.Length - before.Length));

        return new string(Blank, CellWidth.Of(before)) + new string('^', Math.Max(CellWidth.Of(marked), 1));
    }
}
