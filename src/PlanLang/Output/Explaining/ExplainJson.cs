using System.Text.Json;
using PlanLang.Evaluation;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>What <c>plan explain --format json</c> prints: every condition in the shape of <c>plan check</c>, and more.</summary>
public static class ExplainJson
{
    const int Version = 3;

    /// <summary>The document.</summary>
    /// <param name="file">The file of the plan, as it is shown.</param>
    /// <param name="assessment">How the plan stands.</param>
    /// <param name="choice">What is asked for.</param>
    public static string Of(string file, Assessment assessment, ExplainChoice choice) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteDate("asOf", assessment.AsOf);
        json.WriteDate("knownAt", assessment.KnownAt);
        json.WriteString("file", file);
        json.WriteString("name", assessment.Plan.Name);
        json.WriteList("conditions", choice.Found, (_, one) => Write(json, one, assessment, choice.Depth));
        json.WriteEndObject();
    });

    static void Write(Utf8JsonWriter json, Explained one, Assessment assessment, ExplainDepth depth)
    {
        json.WriteStartObject();
        json.WriteString("kind", one.Kind);
        json.WriteString("id", one.Id);
        json.WriteString("heading", one.Heading);
        json.WriteString("status", one.Status.Text);
        json.WriteString("file", one.At.Source.Path);
        json.WriteNumber("line", one.At.Line);
        json.WriteStartArray("facts");
        foreach (var fact in one.Facts)
        {
            json.WriteStringValue(fact);
        }

        json.WriteEndArray();
        json.WriteList("evidence", one.Evidence, WriteLine);
        json.WriteList("written", one.When is { } judged ? WrittenCondition.Of(judged.Condition) : [], WriteWritten);
        json.WritePropertyName("when");
        if (one.When is { } when)
        {
            JudgementJson.Write(json, when, Shape(assessment));
        }
        else
        {
            json.WriteNullValue();
        }

        WriteEnds(json, one.Ends, assessment);

        WriteOutlook(json, depth == ExplainDepth.WhatWouldItTake && one.IsWanted ? one.When : null, assessment);
        json.WriteEndObject();
    }

    static void WriteEnds(Utf8JsonWriter json, Judgement? ends, Assessment assessment)
    {
        json.WriteList("endsWritten", ends is null ? [] : WrittenCondition.Of(ends.Condition), WriteWritten);
        json.WritePropertyName("endsWhen");
        if (ends is null)
        {
            json.WriteNullValue();
        }
        else
        {
            JudgementJson.Write(json, ends, Shape(assessment));
        }
    }

    static void WriteOutlook(Utf8JsonWriter json, Judgement? when, Assessment assessment)
    {
        json.WritePropertyName("outlook");
        if (when is null || WhatWouldItTake.Outlook(when, Standpoint.At(assessment.Plan, assessment.Diary, assessment.AsOf)) is not { } outlook)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteDate("earliest", outlook.Earliest);
        json.WriteString("text", OutlookSentences.Of(outlook));
        json.WriteStartArray("needed");
        foreach (var sentence in OutlookSentences.Needed(outlook, assessment.Plan))
        {
            json.WriteStringValue(sentence);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    static JudgementShape Shape(Assessment assessment) => new(WriteLine, (writer, judgement, person) =>
    {
        writer.WriteDate("baselineFrom", judgement.Baseline?.From);
        writer.WriteDate("baselineTo", judgement.Baseline?.To);
        var sums = SumText.Of(judgement, new SumScope(assessment.Plan, assessment.Diary, person));
        writer.WriteString("sum", sums.IsEmpty ? null : string.Join("; ", sums));
    });

    static void WriteWritten(Utf8JsonWriter json, Evidence line)
    {
        json.WriteStartObject();
        WritePlace(json, line);
        json.WriteEndObject();
    }

    static void WriteLine(Utf8JsonWriter json, Evidence line)
    {
        json.WriteStartObject();
        WritePlace(json, line);
        json.WriteDate("writtenLate", line.WrittenLate);
        json.WriteEndObject();
    }

    static void WritePlace(Utf8JsonWriter json, Evidence line)
    {
        json.WriteString("file", line.Source.Path);
        json.WriteNumber("line", line.Line);
        json.WriteString("text", EvidenceLine.TextOf(line));
    }
}
