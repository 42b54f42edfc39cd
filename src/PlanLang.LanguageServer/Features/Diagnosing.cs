using System.Globalization;
using PlanLang.Diagnostics;
using PlanLang.LanguageServer.Protocol;
using PlanLang.LanguageServer.Workspace;

namespace PlanLang.LanguageServer.Features;

/// <summary>
/// What there is to say about texts: sent to clients that wait for it as soon as no other message waits, and kept for
/// those that fetch it.
/// </summary>
static class Diagnosing
{
    static readonly ImmutableArray<(ClientSkills Skill, string Method)> Refreshed =
    [
        (ClientSkills.RefreshesDiagnostics, "workspace/diagnostic/refresh"),
        (ClientSkills.RefreshesLenses, "workspace/codeLens/refresh"),
        (ClientSkills.RefreshesHints, "workspace/inlayHint/refresh"),
    ];

    /// <summary>Something changed: diagnostics are told when the messages that wait have been worked through.</summary>
    public static void Soon(Session session) => session.Due = DiagnosticsDue.Soon;

    /// <summary>Plans are judged otherwise: everything that the client fetches is to be fetched again.</summary>
    public static void Again(Session session)
    {
        Soon(session);
        foreach (var (skill, method) in Refreshed)
        {
            if (session.Client.Can.HasFlag(skill))
            {
                session.AskAgain(method);
            }
        }
    }

    /// <summary>All there is to say about one text.</summary>
    public static ImmutableArray<Diagnostic> OfText(Session session, DocumentId document)
    {
        var path = session.DocumentAt(document.Uri)?.Path ?? Paths.Of(document.Uri);

        return Of(session, path, PlansFor(session, path));
    }

    /// <summary>Tells what is due.</summary>
    public static void TellWhatIsDue(Session session)
    {
        if (session.Due == DiagnosticsDue.Nothing)
        {
            return;
        }

        session.Due = DiagnosticsDue.Nothing;
        if (session.Client.Diagnostics == DiagnosticRoad.Pushed)
        {
            Push(session);
        }
    }

    /// <summary>All diagnostics of one text.</summary>
    public static PulledReport Pull(Session session, PullParams parameters)
    {
        var diagnostics = OfText(session, parameters.TextDocument);
        var result = ResultOf(diagnostics);

        return result == parameters.PreviousResultId
            ? new PulledReport("unchanged", result, null)
            : new PulledReport("full", result, [.. diagnostics.Select(one => Shown(session, one))]);
    }

    /// <summary>The diagnostics of all files in the open folders.</summary>
    public static WorkspaceReport PullAll(Session session, WorkspacePullParams parameters)
    {
        var known = (parameters.PreviousResultIds.IsDefault ? [] : parameters.PreviousResultIds)
            .DistinctBy(one => one.Uri)
            .ToDictionary(one => one.Uri, one => one.Value);
        var plans = session.Families.Plans;
        var paths = plans.SelectMany(plan => Looked(session, plan).Paths).Distinct().Order(StringComparer.Ordinal);

        return new WorkspaceReport([.. paths.Select(path => Report(session, path, plans, known))]);
    }

    static Family Looked(Session session, string plan)
    {
        session.Cancellation.ThrowIfCancellationRequested();

        return session.Families.Of(plan);
    }

    static FileReport Report(Session session, string path, ImmutableArray<string> plans, Dictionary<string, string> known)
    {
        var uri = session.AddressOf(path);
        var diagnostics = Of(session, path, plans);
        var result = ResultOf(diagnostics);

        return known.GetValueOrDefault(uri) == result
            ? new FileReport("unchanged", result, uri, session.DocumentOf(path)?.Version, null)
            : new FileReport("full", result, uri, session.DocumentOf(path)?.Version, [.. diagnostics.Select(one => Shown(session, one))]);
    }

    static void Push(Session session)
    {
        var plans = OpenPlans(session);
        foreach (var path in session.Published.Touched(plans.Select(plan => (plan, session.Families.Of(plan))), Alone(session)))
        {
            Push(session, path, plans);
        }
    }

    static void Push(Session session, string path, ImmutableArray<string> plans)
    {
        var version = session.DocumentOf(path)?.Version;
        var diagnostics = Of(session, path, plans);
        if (session.Published.IsNew(path, version, diagnostics))
        {
            session.Notify(
                "textDocument/publishDiagnostics",
                new PublishParams(session.AddressOf(path), version, [.. diagnostics.Select(one => Shown(session, one))]),
                ProtocolJson.Default.PublishParams);
        }
    }

    /// <summary>Open texts that belong to no plan.</summary>
    static IEnumerable<string> Alone(Session session) =>
        session.Documents.Select(document => document.Path).Where(path => PlansFor(session, path).IsEmpty);

    /// <summary>The plans and libraries that an open text belongs to.</summary>
    static ImmutableArray<string> OpenPlans(Session session) =>
        [.. session.Documents.SelectMany(document => PlansFor(session, document.Path)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>A plan or library itself, and the open plans that use it; of a diary those that it belongs to.</summary>
    static ImmutableArray<string> PlansFor(Session session, string path)
    {
        var plans = session.Families.PlansOf(path);

        return Families.IsPlan(path)
            ? [path, .. plans.Where(plan => plan != path && session.DocumentOf(plan) is not null)]
            : plans;
    }

    static ImmutableArray<Diagnostic> Of(Session session, string path, ImmutableArray<string> plans) =>
        !session.Families.IsOfAny(path, plans) && session.DocumentOf(path) is not null && session.Families.Desk.TextAt(path) is { } text
            ? PlanLanguage.Check(text)
            : session.Families.DiagnosticsOf(path, plans);

    static ShownProblem Shown(Session session, Diagnostic diagnostic) => ShownProblems.Of(diagnostic, session);

    /// <summary>The same diagnostics have the same name, whatever was written in between.</summary>
    static string ResultOf(ImmutableArray<Diagnostic> diagnostics)
    {
        var sum = diagnostics.Aggregate(14695981039346656037UL, (all, one) =>
            $"{one.Code}|{one.Line}|{one.Span.Start}|{one.Span.End}|{one.Message}|{one.Hint}".Aggregate(all, Mixed));

        return sum.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>A step of the hash FNV-1a.</summary>
    static ulong Mixed(ulong sum, char next) => unchecked((sum ^ next) * 1099511628211UL);
}
