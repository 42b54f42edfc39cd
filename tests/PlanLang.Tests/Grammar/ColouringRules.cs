using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PlanLang.Tests.Grammar;

/// <summary>The pieces of a TextMate grammar.</summary>
static class ColouringRules
{
    /// <summary>A date as it is written, with or without its weekday.</summary>
    public const string Day =
        @"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+)?\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8}\s+\d{4}|\d{4}-\d{2}-\d{2}";

    /// <summary>The words of the rows that fit as one alternative, longer ones first.</summary>
    public static string Of(ImmutableArray<KeywordRow> rows, Func<KeywordRow, bool> fits) => string.Join('|', rows
        .Where(row => row.Word.Length > 0 && fits(row))
        .Select(row => row.Word)
        .Distinct()
        .OrderByDescending(word => word.Length)
        .ThenBy(word => word, StringComparer.Ordinal)
        .Select(word => Regex.Escape(word).Replace(@"\ ", @"\s+", StringComparison.Ordinal).Replace(" ", @"\s+", StringComparison.Ordinal)));

    /// <summary>Whether the row's word is followed by values of those kinds wherever it stands.</summary>
    public static bool Only(ImmutableArray<KeywordRow> rows, KeywordRow row, params string[] values) =>
        rows.Where(other => other.Word == row.Word && other.In != "record").All(other => values.Contains(other.Value));

    /// <summary>A pattern with one name for all of it, or a name for each of its groups.</summary>
    public static JsonObject Match(string pattern, params string[] names) => names.Length == 1 && !pattern.Contains("^\\s*(", StringComparison.Ordinal)
        ? new() { ["match"] = pattern, ["name"] = names[0] }
        : new() { ["match"] = pattern, ["captures"] = Captures(names) };

    /// <summary>A line's beginning with a name for each of its groups, the rest of which is a sentence.</summary>
    public static JsonObject WithSentence(string pattern, params string[] names) => new()
    {
        ["begin"] = pattern,
        ["beginCaptures"] = Captures(names),
        ["end"] = "$",
        ["patterns"] = Includes("sentence"),
    };

    public static JsonObject Named(string name) => new() { ["name"] = name };

    public static JsonObject Include(string rule) => new() { ["include"] = $"#{rule}" };

    public static JsonArray Includes(params string[] rules) => List([.. rules.Select(Include)]);

    public static JsonArray List(params JsonObject[] rules) => [.. rules];

    public static JsonArray Strings(params string[] texts) => [.. texts.Select(text => JsonValue.Create(text))];

    static JsonObject Captures(string[] names) =>
        new(names.Select((name, index) => KeyValuePair.Create<string, JsonNode?>($"{index + 1}", Named(name))));
}
