using PlanLang.Diagnostics;

namespace PlanLang.Readability;

/// <summary>A sentence with more words than its readers can keep in mind.</summary>
static class LongSentence
{
    /// <summary>One message a sentence.</summary>
    public static IEnumerable<Diagnostic> Find(PlanText text, ReadingContext context) =>
        from sentence in SentenceSplit.Of(text.Written)
        let all = text.Words.Where(word => word.Start >= sentence.Start && word.End <= sentence.End).ToImmutableArray()
        where all.Length > context.Measure.MostWords
        let words = context.LeftOut.Without(all).Length
        where words > context.Measure.MostWords
        select DiagnosticCatalog.LongSentence(text.Prose.At.Source, text.At(sentence), words, context.Measure.MostWords);
}
