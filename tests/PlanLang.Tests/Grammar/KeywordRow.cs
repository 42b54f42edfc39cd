using System.Text.Json;

namespace PlanLang.Tests.Grammar;

/// <summary>One row of <c>grammar/keywords.json</c>.</summary>
/// <param name="Word">The word.</param>
/// <param name="Places">The blocks in which it may stand.</param>
/// <param name="Form">How its line goes on.</param>
/// <param name="Value">What follows it.</param>
sealed record KeywordRow(string Word, ImmutableArray<string> Places, string Form, string Value)
{
    /// <summary>The first place.</summary>
    public string In => Places[0];

    /// <summary>Whether it stands at the left edge.</summary>
    public bool InFile => Places.Contains("file");

    /// <summary>Whether a block of that name begins with it, at the left edge or deeper.</summary>
    public bool OpensBlock => InFile || Word is "action" or "term";

    public static ImmutableArray<KeywordRow> Read(string json)
    {
        using var document = JsonDocument.Parse(json);

        return [.. document.RootElement.EnumerateArray().Select(row => new KeywordRow(
            TextOf(row, "word"),
            [.. row.GetProperty("in").EnumerateArray().Select(place => place.GetString() ?? "")],
            TextOf(row, "form"),
            TextOf(row, "value")))];
    }

    static string TextOf(JsonElement row, string name) => row.GetProperty(name).GetString() ?? "";
}
