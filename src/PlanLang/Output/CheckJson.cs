using System.Buffers;
using System.Text;

namespace PlanLang.Output;

/// <summary>
/// What <c>plan check --format json</c> prints: one document, version 1. Its plans are written one by one, as they are
/// checked, and the diagnostics of all files at its end, so that of thousands of families only these are kept.
/// </summary>
public static class CheckJson
{
    const int Version = 1;

    /// <summary>What stands before the plans.</summary>
    /// <param name="asOf">The date at which they are judged.</param>
    /// <param name="knownAt">Nothing written down later is looked at.</param>
    public static string Beginning(DateOnly asOf, DateOnly knownAt)
    {
        var empty = JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteDate("asOf", asOf);
            json.WriteDate("knownAt", knownAt);
            json.WriteStartArray("plans");
            json.WriteEndArray();
            json.WriteEndObject();
        });

        return empty[..empty.LastIndexOf(']')];
    }

    /// <summary>One plan as it stands in the document; a comma separates it from the one before.</summary>
    public static string Plan(CheckedPlan plan)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = JsonText.To(bytes);
        json.WriteStartObject();
        json.WriteStartArray("plans");
        json.Flush();
        var start = bytes.WrittenCount;
        PlanJson.Write(json, plan);
        json.Flush();

        return Encoding.UTF8.GetString(bytes.WrittenSpan[start..]);
    }

    /// <summary>What stands behind the plans.</summary>
    /// <param name="plans">How many were written.</param>
    /// <param name="diagnostics">Of all files, in order.</param>
    public static string End(int plans, ImmutableArray<ShownDiagnostic> diagnostics)
    {
        var rest = JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteList("diagnostics", diagnostics, DiagnosticJson.Write);
            json.WriteEndObject();
        });

        return $"{(plans == 0 ? "" : "\n  ")}],{rest[1..]}";
    }
}
