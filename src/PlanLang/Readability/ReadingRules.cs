using PlanLang.Diagnostics;

namespace PlanLang.Readability;

/// <summary>Something that can be said of how one text of a plan is written.</summary>
/// <param name="Name">How reports call it: <c>READ-3</c>.</param>
/// <param name="Find">What it has to say of a text.</param>
sealed record ReadingRule(string Name, Func<PlanText, ReadingContext, IEnumerable<Diagnostic>> Find);

/// <summary>
/// All rules about single texts. Of the twelve, READ-2, READ-11 and READ-12 look at whole pages, and READ-6 (somebody
/// to do it, and a time) is held by the check of an action's lines.
/// </summary>
static class ReadingRules
{
    /// <summary>The longest sentence, which a page is asked for as a whole.</summary>
    public static ReadingRule Length { get; } = new("READ-1", LongSentence.Find);

    /// <summary>All others, in the order of their names.</summary>
    public static ImmutableArray<ReadingRule> OfWords { get; } =
    [
        new("READ-3", Jargon.Find),
        new("READ-3", HardWord.Find),
        new("READ-4", Letters.Find),
        new("READ-5", Passive.Find),
        new("READ-7", NegativeGoal.Find),
        new("READ-8", Blame.Find),
        new("READ-9", ShortDate.Find),
        new("READ-10", Sessions.Find),
    ];

    /// <summary>All rules about single texts, the longest sentence first.</summary>
    public static ImmutableArray<ReadingRule> OfTexts { get; } = [Length, .. OfWords];

    /// <summary>What those rules have to say of a text, with their names; nothing of one that must stay as it is.</summary>
    public static IEnumerable<(string Rule, Diagnostic Found)> Find(IEnumerable<ReadingRule> rules, PlanText text, ReadingContext context) =>
        from rule in rules
        where text.Kind != PlanTextKind.Exact
        from found in rule.Find(text, context)
        select (rule.Name, found);
}
