using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>Who does what: the family's part and the service's side by side; what both do stands on both sides.</summary>
static class DeedViews
{
    static Language Words => Language.OfThePage;

    /// <summary>As many lines as the longer side has actions.</summary>
    public static ImmutableArray<DeedsView> Of(ImmutableArray<PlanAction> actions)
    {
        var family = Side(actions, Model.Side.Family);
        var service = Side(actions, Model.Side.Team);

        return [.. Enumerable.Range(0, Math.Max(family.Length, service.Length))
            .Select(index => new DeedsView(family.ElementAtOrDefault(index), service.ElementAtOrDefault(index)))];
    }

    static ImmutableArray<DeedView> Side(ImmutableArray<PlanAction> actions, Side side) =>
        [.. actions.Where(action => action.Who.Any(person => person.Side == side)).Select(action => Of(action, side))];

    static DeedView Of(PlanAction action, Side side) =>
        new(Who(action, side), Sentence.Of(action.Title.Text), When(action));

    static string Who(PlanAction action, Side side)
    {
        var own = Listing.Of(action.Who.Where(person => person.Side == side));
        var others = action.Who.Where(person => person.Side != side).ToImmutableArray();

        return others.IsEmpty ? own : Words.Say("deed.with", ("who", own), ("others", Listing.Of(others)));
    }

    static string? When(PlanAction action) => DateSentences.Of(action) is { Length: > 0 } when ? Sentence.Of(when) : null;
}
