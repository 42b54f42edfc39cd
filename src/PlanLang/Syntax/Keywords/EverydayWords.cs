using System.Collections.Frozen;

namespace PlanLang.Syntax;

/// <summary>Words that people write before they know the keyword that means the same.</summary>
static class EverydayWords
{
    static readonly FrozenDictionary<string, string> Meant = new Dictionary<string, string>
    {
        ["aim"] = "goal",
        ["objective"] = "goal",
        ["target"] = "goal",
        ["task"] = "action",
        ["consequence"] = "sanction",
        ["penalty"] = "sanction",
        ["treat"] = "reward",
        ["concerns"] = "worries",
        ["professionals"] = "team",
        ["household"] = "family",
        ["responsible"] = "who",
        ["person responsible"] = "who",
        ["owner"] = "who",
        ["lead"] = "who",
        ["deadline"] = "by",
        ["due"] = "by",
        ["due date"] = "by",
        ["target date"] = "by",
        ["how often"] = "when",
        ["frequency"] = "when",
        ["worker"] = "key worker",
        ["start date"] = "started",
        ["reason"] = "because",
        ["why"] = "because",
        ["price"] = "cost",
        ["in their words"] = "in our words",
    }.ToFrozenDictionary(Names.Comparer);

    /// <summary>The keyword that the words stand for, where it is one of those allowed; null where they stand for none.</summary>
    public static string? KeywordFor(string words, ImmutableArray<string> allowed) =>
        Meant.TryGetValue(words, out var keyword) && allowed.Contains(keyword) ? keyword : null;
}
