using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanLang.Output;

/// <summary>How all JSON is written: two blanks a level, <c>\n</c> at line ends, letters as they are, dates as <c>2026-01-06</c>.</summary>
static class JsonText
{
    static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A document with a line end behind it.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    /// <summary>A writer in the house form.</summary>
    public static Utf8JsonWriter To(IBufferWriter<byte> bytes) => new(bytes, Options);

    /// <summary>A day, or null.</summary>
    public static void WriteDate(this Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A list, each element written in turn.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> elements, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var element in elements)
        {
            write(json, element);
        }

        json.WriteEndArray();
    }
}
