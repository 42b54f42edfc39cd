using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanLang.LanguageServer.Protocol;

/// <summary>How client and server come to know each other.</summary>
/// <param name="ProcessId">The process of the client, which the server does not outlive.</param>
/// <param name="RootUri">The folder, where there are no <paramref name="WorkspaceFolders"/>.</param>
/// <param name="WorkspaceFolders">The folders that are open.</param>
/// <param name="Capabilities">What the client can do.</param>
/// <param name="InitializationOptions">What the client was told for this server.</param>
sealed record InitializeParams(
    int? ProcessId = null,
    string? RootUri = null,
    ImmutableArray<WorkspaceFolder>? WorkspaceFolders = null,
    ClientCapabilities? Capabilities = null,
    JsonElement? InitializationOptions = null);

/// <summary>A folder that is open in the editor.</summary>
/// <param name="Uri">Its address.</param>
/// <param name="Name">What the editor calls it.</param>
sealed record WorkspaceFolder(string Uri, string Name);

/// <summary>What the client can do, as far as it makes a difference.</summary>
sealed record ClientCapabilities(GeneralCapabilities? General = null, WorkspaceCapabilities? Workspace = null, TextCapabilities? TextDocument = null, WindowCapabilities? Window = null);

/// <summary>How places are counted.</summary>
sealed record GeneralCapabilities(ImmutableArray<string>? PositionEncodings = null);

/// <summary>What the client can do with the workspace.</summary>
sealed record WorkspaceCapabilities(Registrable? DidChangeWatchedFiles = null, Refreshable? Diagnostics = null, Refreshable? CodeLens = null, Refreshable? InlayHint = null, EditCapabilities? WorkspaceEdit = null);

/// <summary>Which changes the client can make.</summary>
sealed record EditCapabilities(bool? DocumentChanges = null, ImmutableArray<string>? ResourceOperations = null);

/// <summary>What the client can do with one text.</summary>
sealed record TextCapabilities(Registrable? Diagnostic = null, PublishCapabilities? PublishDiagnostics = null);

/// <summary>What the client shows of diagnostics that are sent to it.</summary>
sealed record PublishCapabilities(bool? VersionSupport = null);

/// <summary>What the client can show.</summary>
sealed record WindowCapabilities(bool? WorkDoneProgress = null);

/// <summary>Something that the server can ask for later.</summary>
sealed record Registrable(bool? DynamicRegistration = null);

/// <summary>Something that the server can ask to be fetched again.</summary>
sealed record Refreshable(bool? RefreshSupport = null);

/// <summary>What the server is and can do.</summary>
sealed record InitializeResult(ServerCapabilities Capabilities, ServerTitle ServerInfo);

/// <summary>What the server is.</summary>
sealed record ServerTitle(string Name, string Version);

/// <summary>What the server can do.</summary>
sealed record ServerCapabilities
{
    public required string PositionEncoding { get; init; }

    public required SyncOptions TextDocumentSync { get; init; }

    public required WorkspaceOptions Workspace { get; init; }

    public DiagnosticOptions? DiagnosticProvider { get; init; }

    public required CompletionOptions CompletionProvider { get; init; }

    public required SignatureOptions SignatureHelpProvider { get; init; }

    public required RenameOptions RenameProvider { get; init; }

    public required FixOptions CodeActionProvider { get; init; }

    public required LensOptions CodeLensProvider { get; init; }

    public required LensOptions DocumentLinkProvider { get; init; }

    public required TypedOptions DocumentOnTypeFormattingProvider { get; init; }

    public required ColourOptions SemanticTokensProvider { get; init; }

    public required CommandOptions ExecuteCommandProvider { get; init; }

    public bool HoverProvider { get; } = true;

    public bool DefinitionProvider { get; } = true;

    public bool ReferencesProvider { get; } = true;

    public bool DocumentHighlightProvider { get; } = true;

    public bool DocumentSymbolProvider { get; } = true;

    public bool WorkspaceSymbolProvider { get; } = true;

    public bool FoldingRangeProvider { get; } = true;

    public bool SelectionRangeProvider { get; } = true;

    public bool DocumentFormattingProvider { get; } = true;

    public bool DocumentRangeFormattingProvider { get; } = true;

    public bool InlayHintProvider { get; } = true;
}

/// <summary>Behind which characters the client asks what could be written.</summary>
sealed record CompletionOptions(ImmutableArray<string> TriggerCharacters, bool ResolveProvider);

/// <summary>Behind which characters the client asks how conditions are written.</summary>
sealed record SignatureOptions(ImmutableArray<string> TriggerCharacters, ImmutableArray<string> RetriggerCharacters);

/// <summary>Whether the client can ask what would be renamed.</summary>
sealed record RenameOptions(bool PrepareProvider);

/// <summary>What kinds of fixes there are.</summary>
sealed record FixOptions(ImmutableArray<string> CodeActionKinds);

/// <summary>Whether something has to be asked for once more.</summary>
sealed record LensOptions(bool ResolveProvider);

/// <summary>Behind which character lines are laid out.</summary>
sealed record TypedOptions(string FirstTriggerCharacter);

/// <summary>How colours are sent.</summary>
sealed record ColourOptions(ColourLegend Legend, bool Range, ColourChangeOptions Full);

/// <summary>Whether changes can be asked for alone.</summary>
sealed record ColourChangeOptions(bool Delta);

/// <summary>What the numbers of colours mean.</summary>
sealed record ColourLegend(ImmutableArray<string> TokenTypes, ImmutableArray<string> TokenModifiers);

/// <summary>Which commands there are.</summary>
sealed record CommandOptions(ImmutableArray<string> Commands);

/// <summary>How texts come to the server.</summary>
/// <param name="OpenClose">Whether it is told of opening and closing.</param>
/// <param name="Change">2: only what changed.</param>
sealed record SyncOptions(bool OpenClose, int Change, SaveOptions Save);

/// <summary>What comes with saving.</summary>
sealed record SaveOptions(bool IncludeText);

/// <summary>What the server can do with the workspace.</summary>
sealed record WorkspaceOptions(FolderOptions WorkspaceFolders);

/// <summary>That the server follows folders as they come and go.</summary>
sealed record FolderOptions(bool Supported, bool ChangeNotifications);

/// <summary>That diagnostics can be asked for.</summary>
sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);

/// <summary>Folders that came and went.</summary>
sealed record FoldersChangedParams(FoldersChange Event);

/// <summary>Folders that came and went.</summary>
sealed record FoldersChange(ImmutableArray<WorkspaceFolder> Added, ImmutableArray<WorkspaceFolder> Removed);

/// <summary>Files that changed on the disk.</summary>
sealed record WatchedFilesParams(ImmutableArray<FileEvent> Changes);

/// <summary>What happened to one file: 1 made, 2 changed, 3 deleted.</summary>
sealed record FileEvent(string Uri, int Type);

/// <summary>What the server asks the client to do from now on.</summary>
sealed record RegistrationParams(ImmutableArray<Registration> Registrations);

/// <summary>One thing to do.</summary>
sealed record Registration(string Id, string Method, WatchOptions RegisterOptions);

/// <summary>Files to be watched.</summary>
sealed record WatchOptions(ImmutableArray<Watcher> Watchers);

/// <summary>A pattern of files.</summary>
sealed record Watcher([property: JsonPropertyName("globPattern")] string Pattern);

/// <summary>Nothing to say.</summary>
sealed record NoParams;
