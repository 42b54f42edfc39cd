using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Readability;

/// <summary>Words that blame or label a member of the family.</summary>
static class Blame
{
    static readonly PhraseBook Book = PhraseBook.Read("blame");

    /// <summary>One message a word, where the text is about a member of the family or about nobody in particular.</summary>
    public static IEnumerable<Diagnostic> Find(PlanText text, ReadingContext context) =>
        context.Named(text) is { Side: Side.Team }
            ? []
            : Book.Find(text.Words).Select(found => DiagnosticCatalog.BlamingWord(
                text.Prose.At.Source, text.At(found.Span), context.Named(text)?.Name ?? "somebody", found.Value));
}
