using System.Text.RegularExpressions;
using PlanLang.Diagnostics;

namespace PlanLang.Readability;

/// <summary>Letters that stand for words, where nothing on the page writes them out.</summary>
static partial class Letters
{
    static readonly ImmutableHashSet<string> KnownToAll = WordList.Set("letters");

    /// <summary>One message for each, except inside names.</summary>
    public static IEnumerable<Diagnostic> Find(PlanText text, ReadingContext context)
    {
        var names = context.LeftOut.AreNames(text.Words);

        return from word in text.Words.Where((word, index) => !names[index] && Shape().IsMatch(word.Text)).DistinctBy(word => word.Text)
               where !KnownToAll.Contains(word.Text) && !context.Explained.Contains(word.Text) && !Jargon.Knows(word)
               select DiagnosticCatalog.LettersForWords(
                   text.Prose.At.Source, text.At(new TextSpan(word.Start, word.End)), word.Text);
    }

    /// <summary>Letters that the text writes out: <c>Home Start Wirral (HSW)</c>, or <c>HSW (Home Start Wirral)</c>.</summary>
    public static IEnumerable<string> ExplainedIn(string text) =>
        Explained().Matches(text).SelectMany(match => match.Groups.Cast<Group>().Skip(1)).Where(group => group.Success).Select(group => group.Value);

    [GeneratedRegex(@"^[A-Z][A-Z&]+s?$")]
    private static partial Regex Shape();

    [GeneratedRegex(@"\(([A-Z][A-Z&]+s?)\)|\b([A-Z][A-Z&]+s?) \(")]
    private static partial Regex Explained();
}
