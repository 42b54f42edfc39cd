using System.Net;
using System.Text.RegularExpressions;

namespace PlanLang.Tests.Rendering;

/// <summary>What somebody reads of a page: no attributes, no style, entities as signs.</summary>
static partial class VisibleText
{
    /// <summary>All of it, on one line.</summary>
    public static string Of(string html) => Plain(html[html.IndexOf("<body>", StringComparison.Ordinal)..]);

    /// <summary>Of each cell of tables that say who does what.</summary>
    public static ImmutableArray<string> Promises(string html) =>
    [
        .. Sides().Matches(html).SelectMany(table => Cell().Matches(table.Value)).Select(cell => Plain(cell.Value)).Where(text => text.Length > 0),
    ];

    static string Plain(string html) => Blanks().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " ").Trim();

    [GeneratedRegex("<table class=\"sides\".*?</table>", RegexOptions.Singleline)]
    private static partial Regex Sides();

    [GeneratedRegex("<td.*?</td>", RegexOptions.Singleline)]
    private static partial Regex Cell();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();
}
