using PlanLang.Editing;
using PlanLang.LanguageServer.Protocol;
using PlanLang.LanguageServer.Workspace;

namespace PlanLang.LanguageServer.Features;

/// <summary>Where names stand.</summary>
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
                .Select(other => asked.PlaceOf(other.Source, other.Span))]
            : null;

    /// <summary>Everywhere it stands in the text.</summary>
    public static Highlight[]? InText(Session session, DocumentPosition at) =>
        Find(session, at.TextDocument, at.Position) is var (asked, use)
            ? [.. asked.Family.SameAs(use)
                .Where(other => ReferenceEquals(other.Source, asked.Source))
                .Select(other => new Highlight(asked.Range(other.Span), other.Role == NameRole.Declared ? Declared : Used))]
            : null;

    /// <summary>The name at a place; null where none stands there.</summary>
    public static (Asked Asked, NameUse Use)? Find(Session session, DocumentId document, Position at) =>
        Asked.Of(session, document) is { } asked && asked.Family.UseAt(asked.Source, asked.Offset(at)) is { } use ? (asked, use) : null;

    /// <summary>Everywhere the name stands for the same thing, in all families that share a file in which it is given.</summary>
    public static ImmutableArray<NameUse> Everywhere(Asked asked, NameUse use) =>
        [.. Sharing(asked, use).SelectMany(family => family.SameAs(use)).DistinctBy(other => (other.Source, other.Span))];

    /// <summary>
    /// The family, and those that get the name from one of its files; where one of them gives it too, also those that get
    /// it from there.
    /// </summary>
    public static ImmutableArray<EditedFamily> Sharing(Asked asked, NameUse use)
    {
        var (found, next) = (new List<EditedFamily> { asked.Family }, 0);
        var looked = new HashSet<string>();
        while (next < found.Count)
        {
            found.AddRange(PlansGiven(asked, found[next++], use).Where(looked.Add).Select(plan => Looked(asked.Session, plan)).Except(found).ToList());
        }

        return [.. found];
    }

    static IEnumerable<string> PlansGiven(Asked asked, EditedFamily family, NameUse use) => family.DeclarationsOf(use)
        .Select(other => asked.Session.Families.Desk.PathOf(other.Source))
        .OfType<string>()
        .Distinct()
        .SelectMany(path => asked.Session.Families.PlansOf(path));

    static EditedFamily Looked(Session session, string plan)
    {
        session.Cancellation.ThrowIfCancellationRequested();

        return session.Families.Edited(plan);
    }
}
