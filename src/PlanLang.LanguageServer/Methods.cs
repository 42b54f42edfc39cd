using System.Collections.Frozen;
using PlanLang.LanguageServer.Features;
using PlanLang.LanguageServer.Protocol;

namespace PlanLang.LanguageServer;

/// <summary>Everything that a client can ask for or tell: the table behind the server.</summary>
static class Methods
{
    /// <summary>The first request; nothing else is answered before it.</summary>
    public const string Initialize = "initialize";

    /// <summary>The last request; nothing else is answered after it.</summary>
    public const string Shutdown = "shutdown";

    /// <summary>The last notification.</summary>
    public const string Exit = "exit";

    /// <summary>A text was opened.</summary>
    public const string Opened = "textDocument/didOpen";

    static readonly ProtocolJson Json = ProtocolJson.Default;

    /// <summary>All of them by name.</summary>
    public static FrozenDictionary<string, Method> ByName { get; } = new[] { Lifecycle, Texts, Diagnostics, Names, Words, Shown, Own }
        .SelectMany(methods => methods)
        .ToFrozenDictionary(method => method.Name);

    static ImmutableArray<Method> Lifecycle =>
    [
        Method.Request(Initialize, Json.InitializeParams, Json.InitializeResult, Opening.Initialize),
        Method.Notification("initialized", Json.NoParams, Opening.Initialized),
        Method.Request(Shutdown, Json.NoParams, Json.NoParams, (_, _) => null),
        Method.Notification("workspace/didChangeWorkspaceFolders", Json.FoldersChangedParams, Opening.FoldersChanged),
        Method.Notification("workspace/didChangeWatchedFiles", Json.WatchedFilesParams, Opening.FilesChanged),
        Method.Notification("workspace/didChangeConfiguration", Json.SettingsParams, Asking.Settings),
    ];

    static ImmutableArray<Method> Texts =>
    [
        Method.Notification(Opened, Json.OpenParams, Syncing.Open),
        Method.Notification("textDocument/didChange", Json.ChangeParams, Syncing.Change),
        Method.Notification("textDocument/didClose", Json.DocumentParams, Syncing.Close),
        Method.Notification("textDocument/didSave", Json.DocumentParams, Syncing.Save),
    ];

    static ImmutableArray<Method> Diagnostics =>
    [
        Method.Request("textDocument/diagnostic", Json.PullParams, Json.PulledReport, Diagnosing.Pull),
        Method.Request("workspace/diagnostic", Json.WorkspacePullParams, Json.WorkspaceReport, Diagnosing.PullAll),
        Method.Request("textDocument/codeAction", Json.FixParams, Json.FixArray, Fixing.Fixes),
    ];

    static ImmutableArray<Method> Names =>
    [
        Method.Request("textDocument/definition", Json.DocumentPosition, Json.PlaceArray, Naming.Definition),
        Method.Request("textDocument/references", Json.ReferenceParams, Json.PlaceArray, Naming.References),
        Method.Request("textDocument/documentHighlight", Json.DocumentPosition, Json.HighlightArray, Naming.InText),
        Method.Request("textDocument/prepareRename", Json.DocumentPosition, Json.RenameTarget, RenamedThings.Prepare),
        Method.Request("textDocument/rename", Json.RenameParams, Json.WorkspaceEdit, RenamedThings.Rename),
        Method.Request("textDocument/documentSymbol", Json.DocumentParams, Json.SymbolEntryArray, Contents.OfText),
        Method.Request("workspace/symbol", Json.QueryParams, Json.FoundSymbolArray, Contents.OfAll),
    ];

    static ImmutableArray<Method> Words =>
    [
        Method.Request("textDocument/completion", Json.DocumentPosition, Json.CompletionList, Writing.Complete),
        Method.Request("textDocument/formatting", Json.DocumentParams, Json.TextEditArray, Writing.Format),
        Method.Request("textDocument/rangeFormatting", Json.RangeParams, Json.TextEditArray, Writing.FormatRange),
        Method.Request("textDocument/onTypeFormatting", Json.TypedParams, Json.TextEditArray, Writing.FormatTyped),
        Method.Request("textDocument/signatureHelp", Json.DocumentPosition, Json.SignatureResult, Showing.Forms),
    ];

    static ImmutableArray<Method> Shown =>
    [
        Method.Request("textDocument/hover", Json.DocumentPosition, Json.HoverResult, Hovering.Hover),
        Method.Request("textDocument/foldingRange", Json.DocumentParams, Json.FoldingLinesArray, Contents.Fold),
        Method.Request("textDocument/selectionRange", Json.SelectionParams, Json.SelectionStretchArray, Contents.Select),
        Method.Request("textDocument/semanticTokens/full", Json.DocumentParams, Json.ColourNumbers, Colouring.Whole),
        Method.Request("textDocument/semanticTokens/full/delta", Json.ColourChangeParams, Json.ColourNumbers, Colouring.Changes),
        Method.Request("textDocument/semanticTokens/range", Json.RangeParams, Json.ColourNumbers, Colouring.Part),
        Method.Request("textDocument/inlayHint", Json.RangeParams, Json.ShownHintArray, Showing.Hints),
        Method.Request("textDocument/codeLens", Json.DocumentParams, Json.LensArray, Showing.Lenses),
        Method.Request("textDocument/documentLink", Json.DocumentParams, Json.ShownLinkArray, Showing.Links),
    ];

    static ImmutableArray<Method> Own =>
    [
        Method.Request("workspace/executeCommand", Json.CommandParams, Json.CommandResult, Commands.Execute),
        Method.Request("plan/families", Json.NoParams, Json.ShownFamilyArray, Asking.Families),
        Method.Request("plan/asOf", Json.AsOfParams, Json.AsOfResult, Asking.AsOf),
        Method.Request("plan/explain", Json.ExplainParams, Json.ExplainResult, Asking.Explain),
        Method.Request("plan/new", Json.NewParams, Json.NewResult, Asking.New),
        Method.Request("plan/text", Json.UriParams, Json.TextResult, Asking.ShippedText),
        Method.Request("plan/preview", Json.PreviewParams, Json.PreviewResult, Previewing.Preview),
        Method.Request("plan/readers", Json.UriParams, Json.ReadersResult, Previewing.Readers),
        Method.Request("plan/recordForms", Json.UriParams, Json.ShownFormArray, Recording.Forms),
        Method.Request("plan/record", Json.RecordParams, Json.RecordResult, Recording.Record),
    ];
}
