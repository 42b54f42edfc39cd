using System.Text.Json.Nodes;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Evaluation;

/// <summary>One statement of <c>first-family.expected.json</c>.</summary>
/// <param name="AsOf">The date.</param>
/// <param name="KnownAt">What was known.</param>
/// <param name="Path">For example <c>plans[0].goals[school].metWhen.parts[Kai].verdict</c>.</param>
/// <param name="Value">What must stand there.</param>
sealed record Expectation(string AsOf, string KnownAt, string Path, JsonNode? Value)
{
    /// <summary>Sentences, and what is known without an assessment, are tested where they are made.</summary>
    static readonly ImmutableArray<string> Elsewhere =
        ["version", "plans[0].name", "plans[0].reference", "plans[0].keyWorker", "plans[0].criteria", "plans[0].results", "plans[0].scores"];

    public static ImmutableArray<Expectation> OfTheFirstFamily { get; } =
    [
        .. from one in JsonNode.Parse(Repository.Read("tests/PlanLang.Tests/Expectations/first-family.expected.json"))?.AsArray() ?? []
           let asOf = (string?)one?["asOf"] ?? ""
           select new Expectation(asOf, (string?)one?["knownAt"] ?? asOf, (string?)one?["path"] ?? "", one?["value"]?.DeepClone()),
    ];

    public bool IsAboutTheAssessment =>
        !Elsewhere.Contains(Path) && !Path.EndsWith(".text", StringComparison.Ordinal) && !$"{Value}".Contains('%', StringComparison.Ordinal);

    /// <summary>What the document says in its place; an element is found by its id, addressee, date, subject or first day.</summary>
    public JsonNode? In(JsonNode document) => Path
        .Replace("plans[0].", "", StringComparison.Ordinal)
        .Split('.')
        .Aggregate((JsonNode?)document, (node, step) => node is JsonArray each
            ? new JsonArray([.. each.Select(one => Step(one, step)?.DeepClone())])
            : Step(node, step));

    static JsonNode? Step(JsonNode? node, string step)
    {
        var open = step.IndexOf('[', StringComparison.Ordinal);
        var inner = open < 0 ? node?[step] : node?[step[..open]];

        return open < 0 || step.EndsWith("[*]", StringComparison.Ordinal) ? inner : Element(inner as JsonArray, step[(open + 1)..^1]);
    }

    static ImmutableArray<string> Names { get; } = ["id", "to", "by", "subject", "from"];

    static JsonNode? Element(JsonArray? array, string key) => int.TryParse(key, out var place)
        ? array?.ElementAtOrDefault(place)
        : array?.FirstOrDefault(one => Names.Any(name => (string?)one?[name] == key));
}
