using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanLang.Tests.Support;
using static PlanLang.Tests.Grammar.ColouringRules;

namespace PlanLang.Tests.Grammar;

/// <summary>
/// The TextMate grammar by which editors colour plans and diaries without a server, made from
/// <c>grammar/keywords.json</c> alone.
/// </summary>
static class Colouring
{
    static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of <c>grammar/planlang.tmLanguage.json</c>.</summary>
    public static string File =>
        Grammar(KeywordRow.Read(Repository.Read("grammar/keywords.json"))).ToJsonString(Indented) + "\n";

    static JsonObject Grammar(ImmutableArray<KeywordRow> rows) => new()
    {
        ["name"] = "PlanLang",
        ["scopeName"] = "source.planlang",
        ["fileTypes"] = Strings("plan", "record"),
        ["patterns"] = Includes("comment", "free-text", "item", "heading", "block", "conditions", "text", "property", "entry", "person", "sentence"),
        ["repository"] = new JsonObject
        {
            ["comment"] = Match(@"^\s*#(?=\s|$).*$", "comment.line.number-sign.planlang"),
            ["readers"] = Match(
                @"^\s*(?i:(seen\s+by))\s*(:)(.*)$",
                "keyword.other.property.planlang", "punctuation.separator.key-value.planlang", "variable.other.name.planlang"),
            ["free-text"] = FreeText(Of(rows, row => row is { InFile: true, Form: "NameThenValue" or "CommaValue" })),
            ["item"] = Match(@"^\s*(-)\s+(.*)$", "punctuation.definition.list.planlang", "string.unquoted.planlang"),
            ["heading"] = Match($@"^\s*({Day})\s*$", "markup.heading.planlang"),
            ["entry"] = Entry(rows),
            ["block"] = Block(rows),
            ["conditions"] = Conditions(Of(rows, row => row.Value == "Condition")),
            ["text"] = Text(Of(rows, row => row is { InFile: false, Form: "Property" } && Only(rows, row, "Text"))),
            ["property"] = Property(rows),
            ["person"] = Person(),
            ["sentence"] = Sentence(rows),
        },
    };

    static JsonObject FreeText(string words) => new()
    {
        ["begin"] = $@"^(\s*)(?i:({words}))\b(.*)$",
        ["beginCaptures"] = new JsonObject
        {
            ["2"] = Named("keyword.control.block.planlang"),
            ["3"] = new JsonObject { ["patterns"] = Includes("sentence") },
        },
        ["while"] = @"^(?=\1\s+\S|\s*$)",
        ["patterns"] = List(Include("readers"), Match(@"\S.*$", "string.unquoted.planlang")),
    };

    /// <summary>A line of a diary that begins with the words of an entry, or with a measure and its person.</summary>
    static JsonObject Entry(ImmutableArray<KeywordRow> rows) => new()
    {
        ["patterns"] = List(
            Match(
                $@"^\s+(?i:({Of(rows, row => row is { In: "record", Value: "Whole" })}))\s*(:)(.*)$",
                "keyword.other.entry.planlang", "punctuation.separator.key-value.planlang", "string.unquoted.planlang"),
            Match(
                $@"^\s+(?i:({Of(rows, row => row is { In: "record", Value: "Named" })}))\s+([^:]+?)\s*(?:(:)(.*))?$",
                "keyword.other.entry.planlang", "variable.other.name.planlang", "punctuation.separator.key-value.planlang", "string.unquoted.planlang"),
            Match(
                $@"^\s+(\S.*?)\s+(?i:({Of(rows, row => row is { In: "record", Value: "Trailing" })}))\s*(:)(.*)$",
                "variable.other.name.planlang", "keyword.other.entry.planlang", "punctuation.separator.key-value.planlang", "string.unquoted.planlang"),
            Match(
                @"^(?i:(records of))\s+(.*)$", "keyword.control.block.planlang", "entity.name.section.planlang"),
            Match(
                $@"^\s+(?i:(written))\s*(:)\s*({Day})\s*$",
                "keyword.other.entry.planlang", "punctuation.separator.key-value.planlang", "constant.other.date.planlang"),
            Match(
                @"^\s+([^\s:][^:]*?)\s*(:)\s*(none|\d[\d,.]*(?:\s+of\s+\d+)?%?|£[\d,.]+)\s*(?:(,)(.*))?$",
                "variable.other.name.planlang", "punctuation.separator.key-value.planlang", "constant.numeric.planlang",
                "punctuation.separator.planlang", "string.unquoted.planlang"),
            Match(
                @"^\s+([^\s:][^:]*?\s+of\s+[^:]+?)\s*(:)(.*)$",
                "variable.other.name.planlang", "punctuation.separator.key-value.planlang", "string.unquoted.planlang")),
    };

    /// <summary>The first line of a block.</summary>
    static JsonObject Block(ImmutableArray<KeywordRow> rows) => new()
    {
        ["patterns"] = List(
            Match(
                $@"^\s*(?i:({Of(rows, row => row is { OpensBlock: true, Form: "NamedProperty" })}))\b\s*([^:]*?)\s*(:)(.*)$",
                "keyword.control.block.planlang", "entity.name.section.planlang", "punctuation.separator.key-value.planlang", "string.unquoted.planlang"),
            Match(
                $@"^(?i:({Of(rows, row => row is { InFile: true, Form: "NamedTitle" })}))\b\s*([^:]*?)\s*(:)(.*)$",
                "keyword.control.block.planlang", "entity.name.section.planlang", "punctuation.separator.key-value.planlang", "string.unquoted.planlang"),
            Match(
                $@"^\s*(?i:({Of(rows, row => row is { InFile: true, Form: "Property", Value: "Text" })}))\s*(:)(.*)$",
                "keyword.control.block.planlang", "punctuation.separator.key-value.planlang", "entity.name.section.planlang"),
            Match(
                $@"^(?i:({Of(rows, row => row is { InFile: true, Form: "Named" or "NamedTitle" or "Value", Value: not "Date" })}))\s+(.*)$",
                "keyword.control.block.planlang", "entity.name.section.planlang"),
            Match(
                $@"^(?i:({Of(rows, row => row is { InFile: true, Form: "Bare" })}))\s*(:)?\s*$",
                "keyword.control.block.planlang", "punctuation.separator.key-value.planlang"),
            WithSentence(
                $@"^(?i:({Of(rows, row => row is { InFile: true, Form: "Property", Value: not "Text" } or { InFile: true, Value: "Date", Form: "Value" })}))\b\s*(:)?",
                "keyword.control.block.planlang", "punctuation.separator.key-value.planlang")),
    };

    /// <summary>A line of plain words, and the deeper lines that go on with them.</summary>
    static JsonObject Text(string words) => new()
    {
        ["begin"] = $@"^(\s+)(?i:({words}))\s*(:)(.*)$",
        ["beginCaptures"] = new JsonObject
        {
            ["2"] = Named("keyword.other.property.planlang"),
            ["3"] = Named("punctuation.separator.key-value.planlang"),
            ["4"] = Named("string.unquoted.planlang"),
        },
        ["while"] = @"^(?=\1\s+\S)",
        ["patterns"] = List(Include("readers"), Match(@"\S.*$", "string.unquoted.planlang")),
    };

    /// <summary>A condition behind its keyword, and the deeper lines of a list.</summary>
    static JsonObject Conditions(string words) => new()
    {
        ["begin"] = $@"^(\s*)(?i:({words}))\b(?:\s+({Day}))?\s*(:)?",
        ["beginCaptures"] = new JsonObject
        {
            ["2"] = Named("keyword.other.property.planlang"),
            ["3"] = Named("constant.other.date.planlang"),
            ["4"] = Named("punctuation.separator.key-value.planlang"),
        },
        ["while"] = @"^(?=\1\s+\S|\s*$)",
        ["patterns"] = List(
            Include("comment"),
            Match(@"^\s+([^\s:][^:]*?)\s*(:)(?=\s)", "entity.name.tag.planlang", "punctuation.separator.key-value.planlang"),
            Include("sentence")),
    };

    /// <summary>A line behind whose keyword come names or a sentence.</summary>
    static JsonObject Property(ImmutableArray<KeywordRow> rows) => new()
    {
        ["patterns"] = List(
            Match(
                $@"^\s+(?i:({Of(rows, row => row is { InFile: false, Form: "Property" } && Only(rows, row, "Name", "Names"))}))\s*(:)(.*)$",
                "keyword.other.property.planlang", "punctuation.separator.key-value.planlang", "variable.other.name.planlang"),
            WithSentence(
                $@"^\s+(?i:({Of(rows, row => row is { InFile: false, Form: "Property", Value: not "Condition" })}))\s*(:)",
                "keyword.other.property.planlang", "punctuation.separator.key-value.planlang")),
    };

    /// <summary>A line of the family or the team, or an expectation: a name, a colon and facts.</summary>
    static JsonObject Person() =>
        WithSentence(@"^\s+(\p{Lu}[^:,]*?)\s*(:)", "variable.other.name.planlang", "punctuation.separator.key-value.planlang");

    static JsonObject Sentence(ImmutableArray<KeywordRow> rows) => new()
    {
        ["patterns"] = List(
        [
            Match($@"\b{Day}\b", "constant.other.date.planlang"),
            Match(@"£\s?\d[\d,.]*|\b\d[\d,.]*(?:\s*%|\b)", "constant.numeric.planlang"),
            .. Scopes.Select(scope => Match(
                $@"\b(?i:{Of(rows, row => row.In == "sentence" && row.Value == scope.Part)})\b", $"{scope.Name}.planlang")),
        ]),
    };

    /// <summary>The scope that each part of a sentence has. Where words of two parts begin alike, the part with the longer ones comes first.</summary>
    static readonly ImmutableArray<(string Part, string Name)> Scopes =
    [
        ("Standing", "support.constant.standing"), ("Often", "keyword.other.often"), ("Change", "keyword.operator.change"),
        ("Bound", "keyword.operator.bound"), ("Time", "keyword.other.time"), ("Connective", "keyword.control.connective"),
        ("Reference", "storage.type.reference"), ("Amount", "constant.numeric"), ("Unit", "support.type.unit"),
        ("Subject", "storage.modifier.subject"), ("Fact", "support.constant.fact"),
    ];
}
