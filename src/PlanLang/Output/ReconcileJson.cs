using System.Text.Json;
using PlanLang.Contracts;

namespace PlanLang.Output;

/// <summary>What <c>plan reconcile --format json</c> prints: one document, version 1.</summary>
public static class ReconcileJson
{
    const int Version = 1;

    /// <summary>The document. Every field is always there, null or empty where there is nothing.</summary>
    /// <param name="plan">What the plan is called.</param>
    /// <param name="page">What the page that came back is called.</param>
    /// <param name="contract">What was edited.</param>
    public static string Of(string plan, string page, ReconciledContract contract) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("plan", plan);
        json.WriteString("contract", page);
        json.WriteString("for", contract.Reader);
        json.WriteList("edits", contract.Edits, Write);
        json.WriteEndObject();
    });

    static void Write(Utf8JsonWriter json, ContractEdit edit)
    {
        json.WriteStartObject();
        json.WriteString("edit", Lower($"{edit.Form}"));
        json.WriteString("section", OrNull(edit.Section));
        json.WriteString("before", OrNull(edit.Sent));
        json.WriteString("after", OrNull(edit.Returned));
        json.WriteList("words", edit.Words, Write);
        json.WriteString("clause", edit.Clause);
        json.WriteString("file", edit.At?.Source.Path);
        if (edit.At is { } at)
        {
            json.WriteNumber("line", at.Line);
        }
        else
        {
            json.WriteNull("line");
        }

        json.WriteString("text", OrNull(edit.Line));
        json.WriteString("instead", edit.Instead);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, WordEdit word)
    {
        json.WriteStartObject();
        json.WriteString("kind", Lower($"{word.Kind}"));
        json.WriteString("before", OrNull(word.Before));
        json.WriteString("after", OrNull(word.After));
        json.WriteEndObject();
    }

    static string? OrNull(string text) => text.Length == 0 ? null : text;

    static string Lower(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
