using PlanLang.LanguageServer.Protocol;

namespace PlanLang.LanguageServer.Features;

/// <summary>What the server says that it can do.</summary>
static class Capabilities
{
    const int Incremental = 2;

    /// <summary>All of it, in the form that suits the client.</summary>
    public static ServerCapabilities For(Client client) => new()
    {
        PositionEncoding = client.Unit == PositionUnit.Utf8 ? "utf-8" : "utf-16",
        TextDocumentSync = new SyncOptions(true, Incremental, new SaveOptions(false)),
        Workspace = new WorkspaceOptions(new FolderOptions(true, true)),
        DiagnosticProvider = client.Diagnostics == DiagnosticRoad.Pulled ? new DiagnosticOptions("planlang", true, true) : null,
        CompletionProvider = new CompletionOptions([":", " ", ",", "-"], false),
        SignatureHelpProvider = new SignatureOptions([" "], [" "]),
        RenameProvider = new RenameOptions(true),
        CodeActionProvider = new FixOptions(["quickfix", "source.fixAll"]),
        CodeLensProvider = new LensOptions(false),
        DocumentLinkProvider = new LensOptions(false),
        DocumentOnTypeFormattingProvider = new TypedOptions("\n"),
        SemanticTokensProvider = new ColourOptions(new ColourLegend(Colouring.Kinds, Colouring.Modifiers), true, new ColourChangeOptions(true)),
        ExecuteCommandProvider = new CommandOptions(Commands.All),
    };
}
