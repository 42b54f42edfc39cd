using PlanLang.LanguageServer.Protocol;

namespace PlanLang.LanguageServer;

/// <summary>What a client can do, as far as it makes a difference.</summary>
/// <param name="Unit">How it counts places on a line.</param>
/// <param name="Diagnostics">How diagnostics come to it.</param>
/// <param name="Can">What it lets itself be asked.</param>
sealed record Client(PositionUnit Unit, DiagnosticRoad Diagnostics, ClientSkills Can)
{
    /// <summary>One that has said nothing yet.</summary>
    public static Client Unknown { get; } = new(PositionUnit.Utf16, DiagnosticRoad.Pushed, ClientSkills.None);

    /// <summary>One that said what it can do.</summary>
    public static Client Of(ClientCapabilities? capabilities) => new(
        capabilities?.General?.PositionEncodings?.Contains("utf-8") == true ? PositionUnit.Utf8 : PositionUnit.Utf16,
        capabilities?.TextDocument?.Diagnostic is null ? DiagnosticRoad.Pushed : DiagnosticRoad.Pulled,
        SkillsOf(capabilities?.Workspace));

    static ClientSkills SkillsOf(WorkspaceCapabilities? can) =>
        (can?.DidChangeWatchedFiles?.DynamicRegistration == true ? ClientSkills.WatchesFiles : ClientSkills.None)
        | (can?.Diagnostics?.RefreshSupport == true ? ClientSkills.RefreshesDiagnostics : ClientSkills.None)
        | (can?.CodeLens?.RefreshSupport == true ? ClientSkills.RefreshesLenses : ClientSkills.None)
        | (can?.InlayHint?.RefreshSupport == true ? ClientSkills.RefreshesHints : ClientSkills.None)
        | (can?.WorkspaceEdit is { DocumentChanges: true, ResourceOperations: { IsDefault: false } files } && files.Contains("rename") ? ClientSkills.RenamesFiles : ClientSkills.None);
}

/// <summary>How diagnostics come to a client.</summary>
enum DiagnosticRoad
{
    /// <summary>The server sends them.</summary>
    Pushed,

    /// <summary>The client fetches them.</summary>
    Pulled,
}

/// <summary>What a client lets itself be asked.</summary>
[Flags]
enum ClientSkills
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>To watch files.</summary>
    WatchesFiles = 1,

    /// <summary>To fetch diagnostics again.</summary>
    RefreshesDiagnostics = 2,

    /// <summary>To fetch lenses again.</summary>
    RefreshesLenses = 4,

    /// <summary>To fetch inlay hints again.</summary>
    RefreshesHints = 8,

    /// <summary>To give files other names.</summary>
    RenamesFiles = 16,
}
