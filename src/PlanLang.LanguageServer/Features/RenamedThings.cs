using PlanLang.Editing;
using PlanLang.LanguageServer.Protocol;
using PlanLang.LanguageServer.Workspace;

namespace PlanLang.LanguageServer.Features;

/// <summary>
/// Other names for things: in the plan, its diaries and its libraries, and in all families of the open folders that use
/// those, so that everything means what it meant before.
/// </summary>
static class RenamedThings
{
    const string Shipped = "This name comes with PlanLang and cannot be changed.";
    const string NoFiles = "A library is found by the name of its file, and this editor cannot rename files for us: rename the file and its first line together.";

    /// <summary>Which words would be given another name.</summary>
    public static RenameTarget? Prepare(Session session, DocumentPosition at) =>
        Naming.Find(session, at.TextDocument, at.Position) is not var (asked, use) ? null
        : Refusal(asked, use) is { } refusal ? throw new RefusedException(refusal)
        : new RenameTarget(asked.Range(use.Span), use.Name);

    /// <summary>Gives a thing another name, wherever it is named.</summary>
    public static WorkspaceEdit? Rename(Session session, RenameParams parameters)
    {
        if (Naming.Find(session, parameters.TextDocument, parameters.Position) is not var (asked, use))
        {
            return null;
        }

        var newName = parameters.NewName;
        var refusal = Refusal(asked, use)
            ?? Naming.Sharing(asked, use).Select(family => Renaming.Refusal(family, use, newName)).FirstOrDefault(one => one is not null);

        return refusal is null ? EditOf(asked, use, newName) : throw new RefusedException(refusal);
    }

    /// <summary>Why the thing cannot be given another name, in a sentence; null where it can.</summary>
    static string? Refusal(Asked asked, NameUse use) =>
        asked.Family.DeclarationsOf(use).Any(other => asked.Session.Families.Desk.PathOf(other.Source) is null) ? Shipped
        : use.Kind == NameKind.Library && !asked.Session.Client.Can.HasFlag(ClientSkills.RenamesFiles) ? NoFiles
        : null;

    static WorkspaceEdit EditOf(Asked asked, NameUse use, string newName)
    {
        var session = asked.Session;
        var texts = Naming.Everywhere(asked, use).GroupBy(other => session.AddressOf(other.Source)).ToDictionary(
            file => file.Key,
            file => file.Select(other => new TextEdit(asked.PlaceOf(other.Source, other.Span).Range, Renaming.Replacement(other, newName))).ToImmutableArray());

        return use.Kind == NameKind.Library
            ? new WorkspaceEdit(null, [.. texts.Select(file => Changed(session, file.Key, file.Value)), .. FilesOf(asked, use, newName)])
            : new WorkspaceEdit(texts);
    }

    static FileChange Changed(Session session, string uri, ImmutableArray<TextEdit> edits) =>
        new(new VersionOfText(uri, session.DocumentAt(uri)?.Version), edits);

    /// <summary>The library's file, where it is called like the library.</summary>
    static IEnumerable<FileChange> FilesOf(Asked asked, NameUse use, string newName) =>
        from declared in asked.Family.DeclarationsOf(use)
        let path = asked.Session.Families.Desk.PathOf(declared.Source)
        let renamed = path is null ? null : Renaming.FileFor(path, use.Name, newName)
        where renamed is not null
        select new FileChange(null, null, "rename", asked.Session.AddressOf(path), Address.Of(renamed));
}
