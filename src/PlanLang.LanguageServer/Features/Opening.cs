using System.Text.Json;
using PlanLang.LanguageServer.Protocol;
using PlanLang.LanguageServer.Workspace;

namespace PlanLang.LanguageServer.Features;

/// <summary>Getting to know the client, and following its folders and files.</summary>
static class Opening
{
    static readonly string Version = typeof(Opening).Assembly.GetName().Version?.ToString(fieldCount: 3) ?? "";

    /// <summary>Takes what the client says of itself, and says what the server can do.</summary>
    public static InitializeResult Initialize(Session session, InitializeParams parameters)
    {
        session.Client = Client.Of(parameters.Capabilities);
        var asOf = AsOfIn(parameters.InitializationOptions);
        session.Families.Open(FoldersOf(parameters), asOf ?? session.Today);
        session.JudgeAt(asOf);

        return new InitializeResult(Capabilities.For(session.Client), new ServerTitle("plan", Version));
    }

    /// <summary>Asks for word of files that change on the disk.</summary>
    public static void Initialized(Session session, NoParams parameters)
    {
        if (session.Client.Can.HasFlag(ClientSkills.WatchesFiles))
        {
            session.Ask(
                "client/registerCapability",
                new RegistrationParams(
                    [new Registration("watch", "workspace/didChangeWatchedFiles", new WatchOptions([new Watcher("**/*.{plan,record,csv}")]))]),
                ProtocolJson.Default.RegistrationParams);
        }
    }

    /// <summary>Follows folders as they come and go.</summary>
    public static void FoldersChanged(Session session, FoldersChangedParams parameters)
    {
        session.Families.ChangeFolders(PathsOf(parameters.Event.Added), PathsOf(parameters.Event.Removed));
        Diagnosing.Soon(session);
    }

    /// <summary>Follows files as they change on the disk.</summary>
    public static void FilesChanged(Session session, WatchedFilesParams parameters)
    {
        foreach (var change in parameters.Changes)
        {
            if (Address.PathOf(change.Uri) is { } path)
            {
                Follow(session.Families, path, change.Type);
            }
        }

        Diagnosing.Again(session);
    }

    /// <summary>The date that settings name; null where they name none that we can read.</summary>
    public static DateOnly? AsOfIn(JsonElement? settings) =>
        settings is { ValueKind: JsonValueKind.Object } given
        && given.TryGetProperty("asOf", out var asOf)
        && asOf.ValueKind == JsonValueKind.String
            ? PlanLanguage.ReadDate(asOf.GetString() ?? "")
            : null;

    static void Follow(Families families, string path, int type)
    {
        const int Changed = 2;
        if (type == Changed)
        {
            families.Changed(path);
        }
        else
        {
            families.CameOrWent(path);
        }
    }

    static ImmutableArray<string> FoldersOf(InitializeParams parameters) => parameters switch
    {
        { WorkspaceFolders: { IsDefaultOrEmpty: false } folders } => PathsOf(folders),
        { RootUri: { } root } => PathsOf([new WorkspaceFolder(root, "")]),
        _ => [],
    };

    static ImmutableArray<string> PathsOf(ImmutableArray<WorkspaceFolder> folders) =>
        [.. folders.Select(folder => Address.PathOf(folder.Uri)).OfType<string>().Select(path => Path.TrimEndingDirectorySeparator(path))];
}
