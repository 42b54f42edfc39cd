using PlanLang.Editing;
using PlanLang.LanguageServer.Protocol;
using PlanLang.LanguageServer.Workspace;

namespace PlanLang.LanguageServer.Features;

/// <summary>Where names stand, and other names for them.</summary>
static class Naming
{
    const int Used = 2;
    const int Declared = 3;

    /// <summary>Where the name at a place is declared.</summary>
    public static Place[]? Definition(Session session, DocumentPosition at) =>
        Find(session, at.TextDocument, at.Position) is var (asked, use)
            ? [.. asked.Family.DeclarationsOf(use).Select(other => asked.PlaceOf(other.Source, other.Span))]
            : null;

    /// <summary>Everywhere it stands, in the files of all families that share it.</summary>
    public static Place[]? References(Session session, ReferenceParams at) =>
        Find(session, at.TextDocument, at.Position) is var (asked, use)
            ? [.. Everywhere(asked, use)
                .Where(other => at.Context.IncludeDeclaration || other.Role == NameRole.Used)
                .Select(other => asked.PlaceOf(other.Source, other.Span))
                .Distinct()]
            : null;

    /// <summary>Everywhere it stands in the text.</summary>
    public static Highlight[]? InText(Session session, DocumentPosition at) =>
        Find(session, at.TextDocument, at.Position) is var (asked, use)
            ? [.. asked.Family.SameAs(use)
                .Where(other => ReferenceEquals(other.Source, asked.Source))
                .Select(other => new Highlight(asked.Range(other.Span), other.Role == NameRole.Declared ? Declared : Used))]
            : null;

    /// <summary>Which words would be given another name.</summary>
    public static RenameTarget? Prepare(Session session, DocumentPosition at)
    {
        if (Find(session, at.TextDocument, at.Position) is not var (asked, use))
        {
            return null;
        }

        return Renaming.Refusal(asked.Family, use) is { } refusal
            ? throw new RefusedException(refusal)
            : new RenameTarget(asked.Range(use.Span), use.Name);
    }

    /// <summary>Gives a thing another name in plans, diaries and libraries.</summary>
    public static WorkspaceEdit? Rename(Session session, RenameParams parameters)
    {
        if (Find(session, parameters.TextDocument, parameters.Position) is not var (asked, use))
        {
            return null;
        }

        var refusal = Renaming.Refusal(asked.Family, use) ?? Renaming.Refusal(asked.Family, use, parameters.NewName);
        var places = Everywhere(asked, use).DistinctBy(other => (other.Source, other.Span)).ToImmutableArray();
        if (refusal is null && places.Any(other => session.Families.Desk.PathOf(other.Source) is null))
        {
            refusal = "This name comes with PlanLang and cannot be changed.";
        }

        return refusal is not null
            ? throw new RefusedException(refusal)
            : new WorkspaceEdit(places.GroupBy(other => session.AddressOf(other.Source)).ToDictionary(
                file => file.Key,
                file => file.Select(other => new TextEdit(asked.PlaceOf(other.Source, other.Span).Range, Renaming.Replacement(other, parameters.NewName))).ToImmutableArray()));
    }

    static (Asked Asked, NameUse Use)? Find(Session session, DocumentId document, Position at) =>
        Asked.Of(session, document) is { } asked && asked.Family.UseAt(asked.Source, asked.Offset(at)) is { } use ? (asked, use) : null;

    /// <summary>Those of the family, and of all others that have a file in which the name is declared.</summary>
    static IEnumerable<NameUse> Everywhere(Asked asked, NameUse use)
    {
        var families = asked.Session.Families;
        var plans = asked.Family.DeclarationsOf(use)
            .Select(other => families.Desk.PathOf(other.Source))
            .OfType<string>()
            .SelectMany(path => families.PlansOf(path))
            .Distinct();

        return asked.Family.SameAs(use).Concat(plans.SelectMany(plan => Looked(asked.Session, plan).Edited.SameAs(use)));
    }

    static Family Looked(Session session, string plan)
    {
        session.Cancellation.ThrowIfCancellationRequested();

        return session.Families.Of(plan);
    }
}
