using System.Buffers;
using System.Text;

namespace PlanLang.Output;

/// <summary>
/// What <c>plan check --format json</c> prints: one document, version 1. Its plans are written one by one, as they are
/// checked, so that of thousands of families only the text of this page is kept.
/// </summary>
public static class CheckJson
{
    const int Version = 1;

    /// <summary>One plan as it stands in the document, to be handed to <see cref="Document"/>.</summary>
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

    /// <summary>The whole document.</summary>
    /// <param name="asOf">The date at which the plans were judged.</param>
    /// <param name="knownAt">Nothing written down later was looked at.</param>
    /// <param name="diagnostics">Of all files, in order.</param>
    /// <param name="plans">What <see cref="Plan"/> made of each, in the order of their files.</param>
    public static string Document(
        DateOnly asOf, DateOnly knownAt, ImmutableArray<ShownDiagnostic> diagnostics, IEnumerable<string> plans)
    {
        var empty = JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteDate("asOf", asOf);
            json.WriteDate("knownAt", knownAt);
            json.WriteList("diagnostics", diagnostics, DiagnosticJson.Write);
            json.WriteStartArray("plans");
            json.WriteEndArray();
            json.WriteEndObject();
        });
        var all = string.Join(',', plans);
        var end = empty.LastIndexOf(']');

        return all.Length == 0 ? empty : $"{empty[..end]}{all}\n  {empty[end..]}";
    }
}
