using System.Text.Json;
using PlanLang.Diagnostics;

namespace PlanLang.Output;

/// <summary>
/// Diagnostics for programs that gather those of many tools: SARIF 2.1.0. The codes are its rules, each with the page
/// that explains it.
/// </summary>
public static class CheckSarif
{
    const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The document.</summary>
    /// <param name="version">Of the program.</param>
    /// <param name="diagnostics">In order.</param>
    public static string Of(string version, ImmutableArray<ShownDiagnostic> diagnostics)
    {
        var rules = diagnostics.Select(one => one.Code).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();

        return JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, version, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteList("results", diagnostics, (_, one) => WriteResult(json, one, rules.IndexOf(one.Code)));
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    static void WriteTool(Utf8JsonWriter json, string version, ImmutableArray<string> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "plan");
        json.WriteString("version", version);
        json.WriteList("rules", rules, WriteRule);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteRule(Utf8JsonWriter json, string code)
    {
        json.WriteStartObject();
        json.WriteString("id", code);
        json.WriteString("helpUri", $"grammar/diagnostics/{code}.md");
        json.WriteEndObject();
    }

    static void WriteResult(Utf8JsonWriter json, ShownDiagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", diagnostic.Severity == Severity.Information ? "note" : SeverityWords.Of(diagnostic.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", $"{diagnostic.Message} {diagnostic.Hint}");
        json.WriteEndObject();
        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteLocation(Utf8JsonWriter json, ShownDiagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(diagnostic.File).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", diagnostic.Start.Line);
        json.WriteNumber("startColumn", diagnostic.Start.Column);
        json.WriteNumber("endLine", diagnostic.End.Line);
        json.WriteNumber("endColumn", diagnostic.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
