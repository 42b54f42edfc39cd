using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanLang.Syntax;

namespace PlanLang.Tests.Grammar;

/// <summary>The table of keywords as other tools read it: one object a keyword, in the order of the table.</summary>
static class KeywordsJson
{
    public static string Text { get; } = Write();

    static string Write()
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartArray();
            foreach (var keyword in Keywords.All)
            {
                Write(json, keyword);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    static void Write(Utf8JsonWriter json, Keyword keyword)
    {
        json.WriteStartObject();
        json.WriteString("word", keyword.Word);
        json.WriteStartArray("in");
        foreach (var block in keyword.In)
        {
            json.WriteStringValue(block);
        }

        json.WriteEndArray();
        json.WriteString("form", keyword.Form.ToString());
        json.WriteString("value", keyword.Value.ToString());
        json.WriteString("meaning", keyword.Meaning);
        json.WriteString("snippet", keyword.Snippet);
        json.WriteEndObject();
    }
}
