using PlanLang.LanguageServer.Protocol;
using PlanLang.LanguageServer.Workspace;

namespace PlanLang.LanguageServer.Features;

/// <summary>Keeps the texts that are open as the client has them.</summary>
static class Syncing
{
    /// <summary>A text was opened.</summary>
    public static void Open(Session session, OpenParams parameters)
    {
        var opened = parameters.TextDocument;
        var path = Paths.Of(opened.Uri, opened.LanguageId);
        session.Keep(new OpenText(opened.Uri, path, opened.Version, session.Families.Write(path, opened.Text)));
        Diagnosing.Soon(session);
    }

    /// <summary>A text was changed.</summary>
    public static void Change(Session session, ChangeParams parameters)
    {
        if (session.DocumentAt(parameters.TextDocument.Uri) is { } document)
        {
            var text = OpenText.Changed(document.Source, parameters.ContentChanges, session.Client.Unit);
            session.Keep(document with
            {
                Version = parameters.TextDocument.Version,
                Source = session.Families.Write(document.Path, text),
            });
            Diagnosing.Soon(session);
        }
    }

    /// <summary>A text was closed: what is on the disk counts.</summary>
    public static void Close(Session session, DocumentParams parameters)
    {
        if (session.DocumentAt(parameters.TextDocument.Uri) is { } document)
        {
            session.Drop(document);
            session.Families.PutAway(document.Path);
            Diagnosing.Soon(session);
        }
    }

    /// <summary>A text was saved. What is open counts anyway, so nothing changes.</summary>
    public static void Save(Session session, DocumentParams parameters)
    {
    }
}
