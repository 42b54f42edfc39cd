using System.Text.Json;
using System.Text.RegularExpressions;
using PlanLang.Parsing;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Grammar;

public partial class EditorSnippetTests
{
    public static TheoryData<string, string> Snippets { get; } = [.. Read()];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void WhatTheEditorWritesIsRead(string name, string text)
    {
        Assert.Empty(PlanParser.Parse(SourceText.From(text)).Diagnostics);
        Assert.NotEqual("", name);
    }

    static IEnumerable<(string Name, string Text)> Read()
    {
        using var document = JsonDocument.Parse(Repository.Read("vscode-extension/snippets.json"));

        return [.. document.RootElement.EnumerateObject().Select(snippet => (snippet.Name, Filled(snippet.Value.GetProperty("body"))))];
    }

    /// <summary>The lines with what stands in each gap until somebody fills it.</summary>
    static string Filled(JsonElement body) =>
        Gap().Replace(string.Join('\n', body.EnumerateArray().Select(line => line.GetString())), "$1");

    [GeneratedRegex(@"\$\{\d+:([^}]*)\}|\$0")]
    private static partial Regex Gap();
}
