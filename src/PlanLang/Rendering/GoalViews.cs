using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>Goals as a contract shows them.</summary>
static class GoalViews
{
    static Language Words => Language.OfThePage;

    /// <summary>In the order of the plan.</summary>
    public static ImmutableArray<GoalView> Of(Plan copy, FamilyWording wording) =>
        [.. copy.Goals.Select(goal => Of(goal, wording))];

    static GoalView Of(Goal goal, FamilyWording wording) => new(
        goal.Title.Text is { Length: > 0 } title ? title : Words.Say("goal.unnamed"),
        goal.InOurWords?.Text,
        [.. Facts(goal)],
        [.. HowWeKnow(goal, wording)],
        DeedViews.Of(goal.Actions));

    static IEnumerable<string> Facts(Goal goal)
    {
        if (!goal.For.IsEmpty)
        {
            yield return Words.Say("goal.for", ("who", Listing.Of(goal.For)));
        }

        if (goal.Because is { } because)
        {
            yield return Sentence.Ended(Words.Say("goal.because", ("reason", because.Text)));
        }
    }

    static IEnumerable<Bullet> HowWeKnow(Goal goal, FamilyWording wording)
    {
        if (ConditionLines.Said("goal.metWhen", goal.MetWhen, wording) is { } met)
        {
            yield return met;
        }
        else if (goal.MetWhen is null && !goal.Actions.IsEmpty)
        {
            yield return Words.Say("goal.metByActions");
        }

        foreach (var milestone in goal.Milestones)
        {
            if (ConditionLines.Said("goal.milestone", milestone.Condition, wording, ("date", DateSentences.Of(milestone.By))) is { } onTheWay)
            {
                yield return onTheWay;
            }
        }

        if (goal.By is { } by)
        {
            yield return Words.Say("goal.by", ("date", DateSentences.Of(by)));
        }
    }
}
