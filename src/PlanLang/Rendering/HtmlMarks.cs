using System.Text;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>
/// The marks of a page in another language than its plan, as HTML: names and numbers keep their own direction, words of
/// the plan their language as well. In attributes they are left out.
/// </summary>
static class HtmlMarks
{
    /// <summary>The HTML without a mark in it.</summary>
    public static string Of(string html)
    {
        if (!html.Any(LanguageMarks.IsMark))
        {
            return html;
        }

        var written = new StringBuilder(html.Length);
        var inTag = false;
        foreach (var character in html)
        {
            inTag = character switch { '<' => true, '>' => false, _ => inTag };
            written.Append(LanguageMarks.IsMark(character) ? inTag ? "" : Tag(character) : character.ToString());
        }

        return written.ToString();
    }

    static string Tag(char mark) => mark switch
    {
        LanguageMarks.NameBegins => "<bdi>",
        LanguageMarks.PlanBegins => $"<bdi lang=\"{LanguageMarks.WrittenIn}\">",
        LanguageMarks.NameEnds or LanguageMarks.PlanEnds => "</bdi>",
        _ => "",
    };
}
