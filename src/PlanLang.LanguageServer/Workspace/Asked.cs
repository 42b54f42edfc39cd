using PlanLang.Editing;
using PlanLang.LanguageServer.Protocol;
using PlanLang.Text;

namespace PlanLang.LanguageServer.Workspace;

/// <summary>A text that a question is about, with the family it belongs to.</summary>
/// <param name="Session">Who asks.</param>
/// <param name="Family">The family; for a library that open plans use, one of these.</param>
/// <param name="Source">The text.</param>
sealed record Asked(Session Session, EditedFamily Family, SourceText Source)
{
    /// <summary>The text at an address; null where it is none that we read.</summary>
    public static Asked? Of(Session session, DocumentId document)
    {
        var path = Paths.Of(document.Uri);
        if (session.DocumentAt(document.Uri) is { } open)
        {
            path = open.Path;
        }

        var plans = session.Families.PlansOf(path);
        var plan = plans.FirstOrDefault(plan => plan != path && session.DocumentOf(plan) is not null)
            ?? (plans.Contains(path) ? path : plans.FirstOrDefault());

        return plan is not null && session.Families.Desk.TextAt(path) is { } source
            ? new Asked(session, session.Families.Edited(plan), source)
            : null;
    }

    /// <summary>How places are counted.</summary>
    public PositionUnit Unit => Session.Client.Unit;

    /// <summary>The offset of a place.</summary>
    public int Offset(Position place) => TextPlaces.OffsetOf(Source, place, Unit);

    /// <summary>The range of some words of the text.</summary>
    public TextRange Range(TextSpan span) => TextPlaces.At(Source, span, Unit);

    /// <summary>The place of some words of any text of the family.</summary>
    public Place PlaceOf(SourceText source, TextSpan span) => new(Session.AddressOf(source), TextPlaces.At(source, span, Unit));
}
