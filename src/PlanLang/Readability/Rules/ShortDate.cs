using System.Text.RegularExpressions;
using PlanLang.Dates;
using PlanLang.Diagnostics;

namespace PlanLang.Readability;

/// <summary>A day in figures, or <c>w/c</c>.</summary>
static partial class ShortDate
{
    /// <summary>One message a day.</summary>
    public static IEnumerable<Diagnostic> Find(PlanText text, ReadingContext context) =>
        Pattern().Matches(text.Written).Select(match => DiagnosticCatalog.DayInShort(
            text.Prose.At.Source, text.At(new TextSpan(match.Index, match.Index + match.Length)), Readings(match.Value)));

    /// <summary>The days that people read it as; none where it does not say one.</summary>
    static ImmutableArray<string> Readings(string day) =>
        DateReader.Read(day) is FigureDate figures ? [.. figures.Readings.Select(DateWords.Format)] : [];

    [GeneratedRegex(@"\b(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])(?:[/.]\d{2,4})\b|\b(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])\b|\bw/c\b|\bw/e\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
