using PlanLang.Diagnostics;

namespace PlanLang.Readability;

/// <summary>What can be said of how one text of a plan is written.</summary>
static class ReadingRules
{
    /// <summary>All of them, in the order in which the reference explains them.</summary>
    public static ImmutableArray<Func<PlanText, ReadingContext, IEnumerable<Diagnostic>>> All { get; } =
    [
        LongSentence.Find,
        Jargon.Find,
        Letters.Find,
        Passive.Find,
        NegativeGoal.Find,
        Blame.Find,
        ShortDate.Find,
        Sessions.Find,
        HardWord.Find,
    ];

    /// <summary>What all of them have to say of a text; nothing of one that must stay as it is.</summary>
    public static IEnumerable<Diagnostic> Find(PlanText text, ReadingContext context) =>
        text.Kind == PlanTextKind.Exact ? [] : All.SelectMany(rule => rule(text, context));
}
