using PlanLang.Diagnostics;

namespace PlanLang.Readability;

/// <summary>Words of the trade, with everyday words for them.</summary>
static class Jargon
{
    static readonly PhraseBook Book = PhraseBook.Read("jargon");

    /// <summary>One message a word, except inside names.</summary>
    public static IEnumerable<Diagnostic> Find(PlanText text, ReadingContext context)
    {
        var names = context.LeftOut.AreNames(text.Words);

        return from found in Book.Find(text.Words)
               where !names[found.First]
               select DiagnosticCatalog.WordOfTheTrade(text.Prose.At.Source, text.At(found.Span), found.Value);
    }

    /// <summary>Whether letters are explained by the list.</summary>
    public static bool Knows(TextWord word) => Book.Find([word]).Any();
}
