using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Sentences;

/// <summary>Conditions that speak of goals, actions, the stage and the like, by their titles.</summary>
sealed class ReferenceWording(Plan copy)
{
    static Language Words => Language.OfThePage;

    /// <summary>The clause; null for a form that speaks of nothing the copy holds.</summary>
    public string? Of(Condition condition) => condition switch
    {
        GoalsCondition goals => Of(goals),
        ActionCondition action => Say(copy.Actions.FirstOrDefault(one => one.Id == action.Id)?.Title, action.Polarity, StatusWords.Of(action.Status)),
        ActionKeptCondition kept => Kept(kept),
        SanctionCondition sanction => Say(copy.Sanctions.FirstOrDefault(one => one.Id == sanction.Id)?.Title, sanction.Polarity, StatusWords.Of(sanction.Status)),
        StageLastedCondition stage => Words.Say("stage.lasted", ("time", DurationWords.Of(stage.AtLeast))),
        PlanRunCondition plan => Words.Say("plan.run", ("time", DurationWords.Of(plan.AtLeast))),
        ReviewHeldCondition review => Words.Say("review.held", ("time", TimeframeSentences.Of(review.Timeframe))),
        AgreesCondition agrees => Words.Say("person.agrees", ("who", agrees.Person.Name)),
        _ => null,
    };

    string? Of(GoalsCondition condition) => condition.Goals switch
    {
        NamedGoals named => Of(named, condition),
        QuantifiedGoals some => Of(some, condition),
        _ => null,
    };

    string? Of(NamedGoals named, GoalsCondition condition)
    {
        var titles = named.Ids
            .Select(id => copy.Goals.FirstOrDefault(goal => goal.Id == id))
            .OfType<Goal>()
            .Select(goal => Words.Say("title.quoted", ("title", goal.Title.Text)))
            .ToImmutableArray();

        return titles.Length < named.Ids.Length
            ? null
            : Words.Say(
                titles.Length == 1 ? "goals.named.alone" : "goals.named.several",
                ("titles", Listing.And(titles)),
                ("status", Stand(condition.Polarity, StatusWords.Of(condition.Status))));
    }

    static string Of(QuantifiedGoals some, GoalsCondition condition)
    {
        var about = some.About is { } subject ? Words.Say("goals.about", ("subject", subject)) : "";
        var status = Stand(condition.Polarity, StatusWords.Of(condition.Status));

        return some.Quantifier switch
        {
            AtLeastQuantifier least => Words.Say("goals.some", ("count", Numbers.Of(least.Count)), ("about", about), ("status", status)),
            AnyQuantifier => Words.Say("goals.any", ("about", about), ("status", status)),
            NoneQuantifier => Words.Say("goals.none", ("about", about), ("status", status)),
            _ => Words.Say("goals.every", ("about", about), ("status", status)),
        };
    }

    string? Kept(ActionKeptCondition kept) => copy.Actions.FirstOrDefault(one => one.Id == kept.Id) is { } action
        ? Words.Say(
            "action.keptOn",
            ("title", action.Title.Text),
            ("count", Numbers.Of(kept.AtLeast)),
            ("time", DurationWords.Of(kept.Of)))
        : null;

    static string? Say(Prose? title, Polarity polarity, string status) =>
        title is null ? null : Words.Say("goals.named.alone", ("titles", Words.Say("title.quoted", ("title", title.Text))), ("status", Stand(polarity, status)));

    static string Stand(Polarity polarity, string status) =>
        polarity == Polarity.IsNot ? Words.Say("status.notSo", ("status", status)) : status;
}
