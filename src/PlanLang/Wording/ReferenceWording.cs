using System.Diagnostics;
using System.Globalization;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Wording;

/// <summary>How goals, actions, sanctions, stages, reviews and people stand.</summary>
static class ReferenceWording
{
    public static string Of(Condition condition) => condition switch
    {
        GoalsCondition goals => Goals(goals),
        ActionCondition action => $"action {action.Id} {Is(action.Polarity)} {StatusWording.Of(action.Status)}",
        ActionKeptCondition kept => string.Create(
            CultureInfo.InvariantCulture, $"action {kept.Id} was kept on at least {kept.AtLeast} of the last {kept.Of}"),
        SanctionCondition sanction => $"sanction {sanction.Id} {Is(sanction.Polarity)} {StatusWording.Of(sanction.Status)}",
        StageLastedCondition stage => $"this stage has lasted at least {stage.AtLeast}",
        PlanRunCondition run => $"the plan has run for at least {run.AtLeast}",
        ReviewHeldCondition review => $"a review was held {TimeframeWording.OfCount(review.Timeframe)}",
        AgreesCondition agrees => $"{agrees.Person.Name} agrees",
        _ => throw new UnreachableException(),
    };

    static string Goals(GoalsCondition condition) => condition.Goals switch
    {
        NamedGoals { Ids: [var only] } => $"goal {only} {Is(condition.Polarity)} {StatusWording.Of(condition.Status)}",
        NamedGoals { Ids: [.. var others, var last] } =>
            $"goals {string.Join(", ", others)} and {last} {Are(condition.Polarity)} {StatusWording.Of(condition.Status)}",
        QuantifiedGoals goals =>
            $"{Which(goals)} {(IsPlural(goals) ? Are(condition.Polarity) : Is(condition.Polarity))} {StatusWording.Of(condition.Status)}",
        _ => throw new UnreachableException(),
    };

    static string Which(QuantifiedGoals goals)
    {
        var which = goals.Quantifier is AllQuantifier
            ? "every goal"
            : SubjectWording.Quantified(goals.Quantifier, "goal", "goals");

        return goals.About is { } about ? $"{which} about {about}" : which;
    }

    static bool IsPlural(QuantifiedGoals goals) => goals.Quantifier is AtLeastQuantifier { Count: > 1 };

    static string Is(Polarity polarity) => polarity == Polarity.Is ? "is" : "is not";

    static string Are(Polarity polarity) => polarity == Polarity.Is ? "are" : "are not";
}
