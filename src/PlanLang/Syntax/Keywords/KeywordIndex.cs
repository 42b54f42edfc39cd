using System.Collections.Frozen;

namespace PlanLang.Syntax;

/// <summary>The keyword table by block.</summary>
static class KeywordIndex
{
    /// <summary>The keywords of each block, longer words first, so that <c>step down to</c> comes before <c>step</c>.</summary>
    public static FrozenDictionary<string, ImmutableArray<Keyword>> ByBlock { get; } = Keywords.All
        .SelectMany(keyword => keyword.In, (keyword, block) => (keyword, block))
        .GroupBy(pair => pair.block, pair => pair.keyword)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(keyword => keyword.Word.Length).ToImmutableArray());
}
