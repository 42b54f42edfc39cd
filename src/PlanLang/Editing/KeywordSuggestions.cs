using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>The words that may begin a line, with their meaning and a line to fill in.</summary>
static class KeywordSuggestions
{
    /// <summary>Those of a block, in the order in which the reference explains them.</summary>
    public static IEnumerable<Suggestion> Of(string block, TextSpan written) => Keywords.All
        .Where(keyword => keyword.In.Contains(block))
        .Select(keyword => Of(keyword, written));

    /// <summary>One of them.</summary>
    public static Suggestion Of(Keyword keyword, TextSpan written) => new(
        keyword.Word.Length > 0 ? keyword.Word : "a person",
        SuggestionKind.Keyword,
        keyword.Meaning,
        written,
        keyword.Snippet)
    {
        Blank = new TextSpan(BlankFrom(keyword), keyword.Snippet.Length),
        Detail = keyword.Snippet.Split('\n')[0],
    };

    /// <summary>What stands behind the keyword and its colon is there to be written over.</summary>
    static int BlankFrom(Keyword keyword)
    {
        var colon = keyword.Snippet.IndexOf(": ", StringComparison.Ordinal);
        var behind = keyword.Form == LineForm.Property && colon >= 0 ? colon + 2 : Math.Min(keyword.Word.Length + 1, keyword.Snippet.Length);

        return keyword.Snippet[behind..].Contains('\n', StringComparison.Ordinal) ? keyword.Snippet.Length : behind;
    }
}
