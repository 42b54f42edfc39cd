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

    static readonly ProtocolJson Json = ProtocolJson.Default;

    /// <summary>All of them by name.</summary>
    public static FrozenDictionary<string, Method> ByName { get; } =
        new[] { Lifecycle, Texts, Diagnostics }.SelectMany(methods => methods).ToFrozenDictionary(method => method.Name);

    static ImmutableArray<Method> Lifecycle =>
    [
        Method.Request(Initialize, Json.InitializeParams, Json.InitializeResult, Opening.Initialize),
        Method.Notification("initialized", Json.NoParams, Opening.Initialized),
        Method.Request(Shutdown, Json.NoParams, Json.NoParams, (_, _) => null),
        Method.Notification("workspace/didChangeWorkspaceFolders", Json.FoldersChangedParams, Opening.FoldersChanged),
        Method.Notification("workspace/didChangeWatchedFiles", Json.WatchedFilesParams, Opening.FilesChanged),
    ];

    static ImmutableArray<Method> Texts =>
    [
        Method.Notification("textDocument/didOpen", Json.OpenParams, Syncing.Open),
        Method.Notification("textDocument/didChange", Json.ChangeParams, Syncing.Change),
        Method.Notification("textDocument/didClose", Json.DocumentParams, Syncing.Close),
        Method.Notification("textDocument/didSave", Json.DocumentParams, Syncing.Save),
    ];

    static ImmutableArray<Method> Diagnostics =>
    [
        Method.Request("textDocument/diagnostic", Json.PullParams, Json.PulledReport, Diagnosing.Pull),
        Method.Request("workspace/diagnostic", Json.WorkspacePullParams, Json.WorkspaceReport, Diagnosing.PullAll),
    ];
}
