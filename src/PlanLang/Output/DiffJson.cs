using System.Text.Json;
using PlanLang.Agreement;
using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>What <c>plan diff --format json</c> prints: one document, version 1.</summary>
public static class DiffJson
{
    const int Version = 1;

    static readonly Language Words = Language.English;

    /// <summary>The document. Every field is always there, null or empty where there is nothing.</summary>
    /// <param name="before">What the earlier plan is called.</param>
    /// <param name="after">What the later one is called.</param>
    /// <param name="reader">For whom; null for workers.</param>
    /// <param name="difference">What differs.</param>
    public static string Of(string before, string after, string? reader, PlanDifference difference) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("before", before);
        json.WriteString("after", after);
        json.WriteString("for", reader);
        json.WriteList("changes", difference.Clauses, (_, one) => Write(json, one, at => reader is null ? at : null));
        json.WriteEndObject();
    });

    static void Write(Utf8JsonWriter json, ClauseDifference one, Func<Location?, Location?> shown)
    {
        json.WriteStartObject();
        json.WriteString("clause", one.Name);
        json.WriteString("title", one.Title.Length == 0 ? null : one.Title);
        json.WriteString("change", Lower($"{one.Form}"));
        json.WriteString("weight", Lower($"{one.Weight}"));
        json.WriteString("reason", one.Reason.Length == 0 ? null : Reason(one.Reason));
        json.WriteString("file", shown(one.After)?.Source.Path);
        WriteLine(json, "line", shown(one.After));
        WriteLine(json, "lineBefore", shown(one.Before));
        json.WriteList("lines", one.Lines, Write);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, LineDifference line)
    {
        json.WriteStartObject();
        json.WriteString("keyword", line.Keyword == "title" ? null : line.Keyword);
        json.WriteList("before", line.Before, (_, value) => json.WriteStringValue(value));
        json.WriteList("after", line.After, (_, value) => json.WriteStringValue(value));
        json.WriteString("weight", Lower($"{line.Weight}"));
        json.WriteString("reason", Reason(line.Reason));
        json.WriteEndObject();
    }

    static void WriteLine(Utf8JsonWriter json, string name, Location? at)
    {
        if (at is { } place)
        {
            json.WriteNumber(name, place.Line);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    static string Reason(string reason) => Words[$"diff.reason.{reason}"];

    static string Lower(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
