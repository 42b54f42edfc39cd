using PlanLang.Binding;
using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>The words that may begin a line, with their meaning and a line to fill in.</summary>
static class KeywordSuggestions
{
    /// <summary>
    /// Those of the block at a place, in the order in which the reference explains them; none that would be there twice and may
    /// stand once.
    /// </summary>
    public static IEnumerable<Suggestion> Of(PlanPlace place, FileSyntax file) =>
        Of(Keywords.All.Where(keyword => keyword.In.Contains(place.Block)), place, file);

    /// <summary>Who may read a text: the one line that may stand among its words.</summary>
    public static IEnumerable<Suggestion> OfReaders(PlanPlace place, FileSyntax file) => Of([Keywords.SeenBy], place, file);

    static IEnumerable<Suggestion> Of(IEnumerable<Keyword> keywords, PlanPlace place, FileSyntax file)
    {
        var said = Beside(place, file).Select(line => line.Keyword.Word).ToHashSet();

        return keywords.Where(keyword => !RepeatedLines.StandsOnce(keyword) || !said.Contains(keyword.Word))
            .Select(keyword => Of(keyword, place.Written));
    }

    /// <summary>The other lines of the block.</summary>
    static IEnumerable<StatementSyntax> Beside(PlanPlace place, FileSyntax file)
    {
        var lines = place.Header is { } header
            ? SyntaxPath.At(file, header.Start).FirstOrDefault(line => line.Span.Start == header.Start)?.Lines ?? []
            : file.Lines;

        return lines.OfType<StatementSyntax>().Where(line => line.Span.Start != place.Written.Start);
    }

    static Suggestion Of(Keyword keyword, TextSpan written) => new(
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
