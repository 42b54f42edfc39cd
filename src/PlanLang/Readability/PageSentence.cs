using System.Text.RegularExpressions;
using PlanLang.Model;
using PlanLang.Rendering;

namespace PlanLang.Readability;

/// <summary>A sentence of a page, as far as it counts.</summary>
/// <param name="Text">All of it.</param>
/// <param name="Words">Its words, without names, dates, titles in quotation marks and words that have to stay as they are.</param>
/// <param name="At">The line of the plan that it comes from; null where it is PlanLang's own.</param>
sealed partial record PageSentence(string Text, ImmutableArray<TextWord> Words, Location? At)
{
    /// <summary>How many syllables its words have.</summary>
    public int Syllables { get; } = Words.Sum(word => Readability.Syllables.Of(word.Text));

    /// <summary>The sentences of a page; headings, what people said, and what holds names alone are none.</summary>
    public static ImmutableArray<PageSentence> In(ImmutableArray<PagePart> parts, PageSources sources, LeftOut leftOut) =>
    [
        .. from part in parts
           where part.Kind is not (PagePartKind.Heading or PagePartKind.Quote)
           from span in SentenceSplit.Of(part.Text)
           let sentence = part.Text[span.Start..span.End]
           let words = leftOut.Without(TextWord.In(Counted(sentence, sources)))
           where !words.IsEmpty
           select new PageSentence(sentence, words, sources.Of(sentence)),
    ];

    static string Counted(string sentence, PageSources sources) => sources.Exact.Aggregate(
        Quoted().Replace(sentence, " "),
        (text, exact) => text.Replace(exact, " ", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();
}
