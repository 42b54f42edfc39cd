using System.Text.Json;

namespace PlanLang.Output;

/// <summary>One element of <c>diagnostics</c>.</summary>
static class DiagnosticJson
{
    public static void Write(Utf8JsonWriter json, ShownDiagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", SeverityWords.Of(diagnostic.Severity));
        json.WriteString("file", diagnostic.File);
        json.WriteNumber("line", diagnostic.Start.Line);
        json.WriteNumber("column", diagnostic.Start.Column);
        json.WriteNumber("endLine", diagnostic.End.Line);
        json.WriteNumber("endColumn", diagnostic.End.Column);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("hint", diagnostic.Hint);
        json.WriteEndObject();
    }
}
