using System.Text.Json;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Records;
using PlanLang.Rendering;

namespace PlanLang.Output;

/// <summary>What <c>plan copies --format json</c> prints: one document, version 1.</summary>
public static class CopiesJson
{
    const int Version = 1;

    /// <summary>The document. Every field is always there, null or empty where there is nothing.</summary>
    /// <param name="assessment">The whole plan.</param>
    /// <param name="readers">Everybody of it, with what they get.</param>
    public static string Of(Assessment assessment, ImmutableArray<ReaderDocuments> readers) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteDate("asOf", assessment.AsOf);
        json.WriteString("file", assessment.Plan.At.Source.Path);
        json.WriteString("name", assessment.Plan.Name);
        json.WriteString("reference", assessment.Plan.Reference);
        json.WriteList("readers", readers, (_, reader) => Write(json, reader));
        json.WriteList("shared", Sightings.OfShared(assessment.Plan, assessment.Diary, assessment.AsOf), (_, shared) => Write(json, shared.Entry, shared.Readers));
        json.WriteEndObject();
    });

    static void Write(Utf8JsonWriter json, SharedEntry entry, ImmutableArray<Person> readers)
    {
        json.WriteStartObject();
        json.WriteDate("date", entry.Day);
        json.WriteList("with", entry.With, (_, one) => json.WriteStringValue(one.Name));
        json.WriteString("what", entry.What);
        json.WriteString("by", entry.By?.Name);
        json.WriteList("agreedBy", entry.AgreedBy, (_, person) => json.WriteStringValue(person.Name));
        json.WriteString("asked", Asked(entry.Asked));
        json.WriteString("reason", entry.Reason);
        json.WriteList("readers", readers, (_, reader) => json.WriteStringValue(reader.Name));
        json.WriteString("file", entry.Evidence.Source.Path);
        json.WriteNumber("line", entry.Evidence.Line);
        json.WriteEndObject();
    }

    static string? Asked(SharingAsked asked) => asked switch
    {
        SharingAsked.Agreed => "agreed",
        SharingAsked.NotAsked => "without asking",
        _ => null,
    };

    static void Write(Utf8JsonWriter json, ReaderDocuments reader)
    {
        json.WriteStartObject();
        json.WriteString("name", reader.Reader.Name);
        json.WriteString("fullName", reader.Reader.FullName);
        json.WriteString("role", reader.Reader.Role);
        json.WriteString("side", reader.Reader.Side == Model.Side.Family ? "family" : "team");
        json.WriteList("documents", reader.Documents, (_, document) => Write(json, document, reader));
        json.WriteList("sees", reader.Sees, (_, block) => Write(json, block));
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Document document, ReaderDocuments reader)
    {
        json.WriteStartObject();
        json.WriteString("document", document.Name);
        json.WriteString("file", document.FileName(reader.Reader));
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, SeenBlock block)
    {
        json.WriteStartObject();
        json.WriteString("block", block.Block);
        json.WriteString("because", Because(block.Because));
        json.WriteString("file", block.At.Source.Path);
        json.WriteNumber("line", block.At.Line);
        json.WriteEndObject();
    }

    static string Because(SightReason reason) => reason switch
    {
        SightReason.AtHome => "at home",
        SightReason.Team => "team",
        SightReason.Named => "named",
        SightReason.OwnWords => "own words",
        _ => "seen by",
    };
}
