using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Tests.Grammar;

/// <summary>
/// The words of the language as other tools read them, in the order of their tables: the keywords of plans, the first
/// words of a diary's entries, and the words inside sentences.
/// </summary>
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
                Write(json, keyword.Word, keyword.In, $"{keyword.Form}", $"{keyword.Value}", keyword.Meaning, keyword.Snippet);
            }

            foreach (var form in EntryForms.All)
            {
                Write(json, form.Words, ["record"], "Entry", PlaceOf(form), form.Meaning, form.Example);
            }

            foreach (var word in SentenceWords.All)
            {
                Write(json, word.Words, ["sentence"], "Inside", $"{word.Part}", word.Meaning, word.Example);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Where an entry's words stand: alone before the colon, before a name, or behind one.</summary>
    static string PlaceOf(EntryForm form) => EntryForms.Whole.Contains(form) ? "Whole"
        : EntryForms.Named.Contains(form) ? "Named"
        : "Trailing";

    static void Write(
        Utf8JsonWriter json, string word, IEnumerable<string> places, string form, string value, string meaning, string snippet)
    {
        json.WriteStartObject();
        json.WriteString("word", word);
        json.WriteStartArray("in");
        foreach (var place in places)
        {
            json.WriteStringValue(place);
        }

        json.WriteEndArray();
        json.WriteString("form", form);
        json.WriteString("value", value);
        json.WriteString("meaning", meaning);
        json.WriteString("snippet", snippet);
        json.WriteEndObject();
    }
}
