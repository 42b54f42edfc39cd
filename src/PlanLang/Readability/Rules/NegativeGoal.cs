using PlanLang.Diagnostics;

namespace PlanLang.Readability;

/// <summary>A child's goal that says what not to do.</summary>
static class NegativeGoal
{
    static readonly PhraseBook Book = PhraseBook.Read("negatives");

    /// <summary>At most one message a goal.</summary>
    public static IEnumerable<Diagnostic> Find(PlanText text, ReadingContext context) => text.Kind == PlanTextKind.GoalOfAChild
        ? Book.Find(text.Words).Take(1).Select(found => DiagnosticCatalog.GoalSaysWhatNot(text.Prose.At.Source, text.At(found.Span)))
        : [];
}
