using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanLang.LanguageServer.Protocol;

/// <summary>Text for people.</summary>
/// <param name="Kind"><c>markdown</c> or <c>plaintext</c>.</param>
sealed record MarkupText(string Kind, string Value)
{
    /// <summary>Text with headings, lists and the like.</summary>
    public static MarkupText Markdown(string value) => new("markdown", value);
}

/// <summary>What is to be known of some words.</summary>
sealed record HoverResult(MarkupText Contents, TextRange Range);

/// <summary>Where something is asked for, and what else.</summary>
sealed record ReferenceParams(DocumentId TextDocument, Position Position, ReferenceContext Context);

/// <summary>Whether the declaration counts.</summary>
sealed record ReferenceContext(bool IncludeDeclaration);

/// <summary>Words that mean the same: 2 used, 3 declared.</summary>
sealed record Highlight(TextRange Range, int Kind);

/// <summary>A new name for something.</summary>
sealed record RenameParams(DocumentId TextDocument, Position Position, string NewName);

/// <summary>What can be given a new name.</summary>
sealed record RenameTarget(TextRange Range, string Placeholder);

/// <summary>Changes to several files.</summary>
/// <param name="Changes">By address.</param>
/// <param name="DocumentChanges">The same in order, where files are given other names too.</param>
sealed record WorkspaceEdit(Dictionary<string, ImmutableArray<TextEdit>>? Changes, ImmutableArray<FileChange>? DocumentChanges = null);

/// <summary>Changes to the text of a file, or to its name.</summary>
sealed record FileChange(
    VersionOfText? TextDocument, ImmutableArray<TextEdit>? Edits, string? Kind = null, string? OldUri = null, string? NewUri = null);

/// <summary>A text as it was when the change was made; without a version where it is not open.</summary>
sealed record VersionOfText(string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);

/// <summary>A change to one file.</summary>
sealed record TextEdit(TextRange Range, string NewText);

/// <summary>An entry of the table of contents.</summary>
sealed record SymbolEntry(
    string Name, string Detail, int Kind, TextRange Range, TextRange SelectionRange, ImmutableArray<SymbolEntry> Children);

/// <summary>What is looked for in all files.</summary>
sealed record QueryParams(string Query);

/// <summary>Something found in all files.</summary>
sealed record FoundSymbol(string Name, int Kind, Place Location, string ContainerName);

/// <summary>Lines that can be put out of sight, from 0.</summary>
sealed record FoldingLines(int StartLine, int EndLine);

/// <summary>From where more is selected.</summary>
sealed record SelectionParams(DocumentId TextDocument, ImmutableArray<Position> Positions);

/// <summary>A stretch and the greater one around it.</summary>
sealed record SelectionStretch(TextRange Range, SelectionStretch? Parent);

/// <summary>A part of a text.</summary>
sealed record RangeParams(DocumentId TextDocument, TextRange Range);

/// <summary>A key was typed.</summary>
sealed record TypedParams(DocumentId TextDocument, Position Position, string Ch);

/// <summary>Coloured words, five numbers each: all of them, or what has changed in those of an earlier answer.</summary>
/// <param name="ResultId">What the answer is called when changes to it are asked for.</param>
sealed record ColourNumbers(ImmutableArray<int>? Data, ImmutableArray<ColourEdit>? Edits = null, string? ResultId = null);

/// <summary>Numbers in place of some of those before.</summary>
sealed record ColourEdit(int Start, int DeleteCount, ImmutableArray<int> Data);

/// <summary>Since which answer.</summary>
sealed record ColourChangeParams(DocumentId TextDocument, string PreviousResultId);

/// <summary>Words shown behind others.</summary>
sealed record ShownHint(Position Position, string Label, string Tooltip, bool PaddingLeft);

/// <summary>A line above another, which can be clicked.</summary>
sealed record Lens(TextRange Range, ShownCommand Command);

/// <summary>Something that can be done.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Command">Its name.</param>
/// <param name="Arguments">With what.</param>
sealed record ShownCommand(string Title, string Command, ImmutableArray<JsonElement> Arguments);

/// <summary>A place to go to.</summary>
sealed record ShownLink(TextRange Range, string Target, string Tooltip);

/// <summary>How a condition is written.</summary>
sealed record SignatureResult(ImmutableArray<Signature> Signatures, int ActiveSignature, int ActiveParameter);

/// <summary>One form.</summary>
sealed record Signature(string Label, MarkupText Documentation, ImmutableArray<SignaturePart> Parameters);

/// <summary>A part of the form, as it stands in the label.</summary>
sealed record SignaturePart(string Label, MarkupText Documentation);

/// <summary>What could be written.</summary>
sealed record CompletionList(bool IsIncomplete, ImmutableArray<CompletionEntry> Items);

/// <summary>One thing that could be written.</summary>
/// <param name="InsertTextFormat">1 plain, 2 with a part to be written over.</param>
sealed record CompletionEntry(
    string Label, int Kind, string Detail, MarkupText Documentation, string SortText, int InsertTextFormat, TextEdit TextEdit);

/// <summary>Which fixes are asked for.</summary>
sealed record FixParams(DocumentId TextDocument, TextRange Range, FixContext Context);

/// <summary>Which kinds of fixes are wanted; null for all.</summary>
sealed record FixContext(ImmutableArray<string>? Only = null);

/// <summary>Something that mends a mistake.</summary>
sealed record Fix(string Title, string Kind, ImmutableArray<ShownProblem>? Diagnostics, WorkspaceEdit Edit, bool? IsPreferred);

/// <summary>A command to be done.</summary>
sealed record CommandParams(string Command, ImmutableArray<JsonElement>? Arguments = null);

/// <summary>What a command gives: its own shape, as it is.</summary>
/// <param name="Value">The JSON.</param>
[JsonConverter(typeof(CommandResultConverter))]
sealed record CommandResult(JsonElement Value);

/// <summary>Writes the result of a command as it is.</summary>
sealed class CommandResultConverter : JsonConverter<CommandResult>
{
    /// <inheritdoc/>
    public override CommandResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CommandResult value, JsonSerializerOptions options) => value.Value.WriteTo(writer);
}
