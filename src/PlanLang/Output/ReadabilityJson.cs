using System.Text.Json;
using PlanLang.Readability;

namespace PlanLang.Output;

/// <summary>What <c>plan readability --format json</c> prints: one document, version 1.</summary>
public static class ReadabilityJson
{
    const int Version = 1;

    /// <summary>The document. Every field is always there, null where there is nothing.</summary>
    /// <param name="file">The plan.</param>
    /// <param name="asOf">The date at which its pages were made.</param>
    /// <param name="pages">The pages that were read.</param>
    public static string Of(string file, DateOnly asOf, ImmutableArray<PageReading> pages) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteDate("asOf", asOf);
        json.WriteString("file", file);
        json.WriteList("pages", pages, Write);
        json.WriteEndObject();
    });

    static void Write(Utf8JsonWriter json, PageReading page)
    {
        json.WriteStartObject();
        json.WriteString("document", page.Document);
        json.WriteString("reader", page.Reader);
        json.WriteString("audience", page.Measure.Audience);
        json.WriteNumber("sentences", page.Age.Sentences);
        json.WriteNumber("words", page.Age.Words);
        json.WriteNumber("syllables", page.Age.Syllables);
        json.WriteBoolean("tooShort", page.Age.IsTooShort);
        WriteScore(json, page.Age);
        json.WriteList("findings", page.Findings, Write);
        json.WriteEndObject();
    }

    static void WriteScore(Utf8JsonWriter json, ReadingAge age)
    {
        if (age.IsTooShort)
        {
            json.WriteNull("grade");
            json.WriteNull("readingAge");
            return;
        }

        json.WriteNumber("grade", age.Grade);
        json.WriteNumber("readingAge", age.Age);
    }

    static void Write(Utf8JsonWriter json, ReadingFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", SeverityWords.Of(finding.Severity));
        json.WriteString("sentence", finding.Sentence);
        json.WriteString("reason", finding.Reason);
        json.WriteString("instead", finding.Instead);
        json.WriteString("file", finding.At?.Source.Path);
        if (finding.At is { } at)
        {
            json.WriteNumber("line", at.Line);
        }
        else
        {
            json.WriteNull("line");
        }

        json.WriteEndObject();
    }
}
