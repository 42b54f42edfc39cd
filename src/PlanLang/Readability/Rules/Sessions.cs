using System.Text.RegularExpressions;
using PlanLang.Diagnostics;

namespace PlanLang.Readability;

/// <summary>Half-days at school, which registers call sessions.</summary>
static partial class Sessions
{
    /// <summary>One message a text.</summary>
    public static IEnumerable<Diagnostic> Find(PlanText text, ReadingContext context) =>
        from match in Pattern().Matches(text.Written).Take(1)
        let word = match.Groups["word"]
        select DiagnosticCatalog.SchoolSessions(
            text.Prose.At.Source, text.At(new TextSpan(word.Index, word.Index + word.Length)));

    [GeneratedRegex(@"\b(?:school|missed|unauthorised|authorised|absence|attended)\s+(?<word>sessions?)\b|\b(?<word>sessions?)\s+(?:of|at|in)\s+school\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
