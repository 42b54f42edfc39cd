using System.Text.Json;
using PlanLang.Reporting;

namespace PlanLang.Output;

/// <summary>What <c>plan due --format json</c> prints: one document, version 1.</summary>
public static class DueJson
{
    const int Version = 1;

    /// <summary>The document. Every field is always there, null where there is nothing.</summary>
    /// <param name="asOf">What lies before it is overdue.</param>
    /// <param name="until">The last day that was looked at.</param>
    /// <param name="deadlines">In order.</param>
    public static string Of(DateOnly asOf, DateOnly until, ImmutableArray<Deadline> deadlines) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteDate("asOf", asOf);
        json.WriteDate("until", until);
        json.WriteList("due", deadlines, (_, one) => Write(json, one, asOf));
        json.WriteEndObject();
    });

    static void Write(Utf8JsonWriter json, Deadline one, DateOnly asOf)
    {
        json.WriteStartObject();
        json.WriteDate("date", one.Day);
        json.WriteBoolean("overdue", one.Day < asOf);
        json.WriteString("kind", DeadlineWords.Of(one.Kind));
        json.WriteString("keyWorker", one.KeyWorker);
        json.WriteString("name", one.Family);
        json.WriteString("reference", one.Reference);
        json.WriteString("about", one.About.Length == 0 ? null : one.About);
        json.WriteString("title", one.Title.Length == 0 ? null : one.Title);
        json.WriteString("file", one.File);
        json.WriteNumber("line", one.Line);
        json.WriteEndObject();
    }
}
