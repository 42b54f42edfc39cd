using System.Text.Json.Nodes;
using PlanLang.LanguageServer.Protocol;
using PlanLang.Text;

namespace PlanLang.Tests.LanguageServer;

/// <summary>Makes the changes that a server proposes.</summary>
static class Edits
{
    /// <summary>The changes to one file.</summary>
    public static JsonNode? Of(JsonNode? edit, string path) => edit?["changes"]?[Address.Of(path)];

    /// <summary>The files that would be changed.</summary>
    public static IEnumerable<string> Files(JsonNode? edit) =>
        edit?["changes"]?.AsObject().Select(file => new Uri(file.Key).LocalPath) ?? [];

    /// <summary>The text after the changes, none of which may lie over another.</summary>
    public static string Applied(string text, JsonNode? edits)
    {
        var source = SourceText.From(text);
        var changes = edits?.AsArray()
            .Select(edit => (Span: new TextSpan(Offset(source, edit?["range"]?["start"]), Offset(source, edit?["range"]?["end"])), New: (string?)edit?["newText"] ?? ""))
            .OrderByDescending(change => change.Span.Start)
            .ToList() ?? [];
        Assert.All(changes.Zip(changes.Skip(1)), pair => Assert.True(pair.Second.Span.End <= pair.First.Span.Start));

        return changes.Aggregate(text, (all, change) => all[..change.Span.Start] + change.New + all[change.Span.End..]);
    }

    static int Offset(SourceText source, JsonNode? place) =>
        TextPlaces.OffsetOf(source, new Position((int?)place?["line"] ?? 0, (int?)place?["character"] ?? 0), PositionUnit.Utf16);
}
