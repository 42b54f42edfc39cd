using PlanLang.Diagnostics;

namespace PlanLang.Readability;

/// <summary>Long words for which there is a plainer one.</summary>
static class HardWord
{
    static readonly PhraseBook Book = PhraseBook.Read("plainer");

    /// <summary>One message a word, with a fix, except inside names.</summary>
    public static IEnumerable<Diagnostic> Find(PlanText text, ReadingContext context)
    {
        var names = context.LeftOut.AreNames(text.Words);

        return from found in Book.Find(text.Words)
               where !names[found.First]
               select DiagnosticCatalog.HardWord(text.Prose.At.Source, text.At(found.Span), Like(text.Written[found.Span.Start], found.Value));
    }

    /// <summary>With a capital where the author wrote one.</summary>
    static string Like(char first, string plainer) => char.IsUpper(first) ? char.ToUpperInvariant(plainer[0]) + plainer[1..] : plainer;
}
