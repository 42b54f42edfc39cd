using System.Text.RegularExpressions;
using PlanLang.Rendering;
using PlanLang.Text;

namespace PlanLang.Tests.Sentences;

/// <summary>
/// A language that nobody speaks: English with every letter and figure of its own made a Hebrew letter. Whatever is
/// Latin on a page in it comes from the plan, and whatever does not come from the plan is not Latin.
/// </summary>
static partial class PseudoLanguage
{
    /// <summary>The language, whose lines begin on the right.</summary>
    public static PageLanguage FromTheRight { get; } = PageLanguage.Read("he", Text());

    static string Text() => string.Join('\n', EmbeddedText.Read("languages/en.txt").Split('\n').Select(line => line switch
    {
        _ when line.StartsWith("page.direction", StringComparison.Ordinal) => "page.direction = rtl",
        _ when line.StartsWith("page.language", StringComparison.Ordinal) => "page.language = he",
        _ when line.StartsWith("language.", StringComparison.Ordinal) || !line.Contains(" = ", StringComparison.Ordinal) => line,
        _ => $"{line.Split(" = ", 2)[0]} = {Outside().Replace(line.Split(" = ", 2)[1], match => match.Groups[1].Success ? match.Value : Hebrew(match.Value))}",
    }));

    static string Hebrew(string letters) => string.Concat(letters.Select(letter => (char)('א' + (letter % 22))));

    [GeneratedRegex(@"(\{\w+\})|[A-Za-z0-9]+")]
    private static partial Regex Outside();
}
