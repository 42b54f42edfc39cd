using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Cli;

/// <summary>
/// What was worked out by hand about the first family (<c>Expectations/first-family.md</c>), asked of the document that
/// <c>plan check --format json</c> prints.
/// </summary>
public partial class ExpectationTests
{
    static readonly ImmutableArray<string> Keys = ["id", "to", "by", "subject", "from"];

    static readonly ConcurrentDictionary<(string AsOf, string KnownAt), JsonNode> Documents = new();

    [Fact]
    public void TheFirstFamilyStandsAsItWasWorkedOutByHand() =>
        Findings.None(
            from expected in Read("tests/PlanLang.Tests/Expectations/first-family.expected.json").AsArray().OfType<JsonObject>()
            let path = $"{expected["path"]}"
            let asOf = $"{expected["asOf"]}"
            let found = Walk(Documents.GetOrAdd((asOf, $"{expected["knownAt"] ?? asOf}"), Check), Steps(path))
            where !JsonNode.DeepEquals(found, expected["value"])
            select $"{asOf} {path}: {Shown(expected["value"])} expected, {Shown(found)} found");

    static JsonNode Check((string AsOf, string KnownAt) dates) => Parse(CommandLine.Run(
        Repository.Full("examples/first-family"),
        "check", "harper.plan", "--format", "json", "--as-of", dates.AsOf, "--known-at", dates.KnownAt).Output);

    static JsonNode Read(string path) => Parse(Repository.Read(path));

    static JsonNode Parse(string json) => JsonNode.Parse(json) ?? throw new InvalidOperationException("The document is null.");

    static ImmutableArray<string> Steps(string path) => [.. Step().Matches(path).Select(match => match.Value)];

    static JsonNode? Walk(JsonNode? at, ImmutableArray<string> steps) => steps switch
    {
        [] => at,
        ["[*]", .. var rest] => new JsonArray([.. Elements(at).Select(element => Walk(element, rest)?.DeepClone())]),
        [['[', .. var key, ']'], .. var rest] => Walk(Element(at, key), rest),
        [var name, .. var rest] => Walk(at?[name], rest),
    };

    static JsonArray Elements(JsonNode? at) => at?.AsArray() ?? [];

    static JsonNode? Element(JsonNode? at, string key) => int.TryParse(key, out var place)
        ? Elements(at).ElementAtOrDefault(place)
        : Keys.SelectMany(name => Elements(at).Where(element => $"{element?[name]}" == key)).FirstOrDefault();

    static string Shown(JsonNode? node) => node?.ToJsonString() ?? "null";

    [GeneratedRegex(@"\[[^\]]*\]|[^.\[\]]+")]
    private static partial Regex Step();
}
