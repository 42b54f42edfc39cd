using System.Text.RegularExpressions;

namespace PlanLang.Readability;

/// <summary>A word of a text.</summary>
/// <param name="Text">As it is written: <c>o'clock</c>, <c>half-days</c>, <c>CIN</c>.</param>
/// <param name="Start">Where it begins in the text.</param>
readonly partial record struct TextWord(string Text, int Start)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Text.Length;

    /// <summary>As lists know it: straight marks and small letters.</summary>
    public string Folded => (Names.IsPlain(Text) ? Text : Names.Fold(Text)).ToLowerInvariant();

    /// <summary>The words of a text in order; a figure such as <c>1,800</c> or <c>90%</c> is one.</summary>
    public static ImmutableArray<TextWord> In(string text) =>
        [.. Pattern().Matches(text).Select(match => new TextWord(match.Value, match.Index))];

    [GeneratedRegex(@"[£]?\d+(?:[.,:]\d+)*%?|[\p{L}\p{M}\d]+(?:['’&-][\p{L}\p{M}\d]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
