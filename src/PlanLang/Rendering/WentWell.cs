using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>What went well: goals, values that moved the right way, deeds, rewards, strengths.</summary>
static class WentWell
{
    static Language Words => Language.OfThePage;

    /// <summary>A sentence each; nothing where nothing did.</summary>
    public static IEnumerable<string> Of(Assessment copy, ReviewPeriod period, FamilyWording wording) =>
    [
        .. copy.Goals.SelectMany(Of),
        .. copy.Diary.All.SelectMany(series => Better(series, period, wording)),
        .. copy.Actions.SelectMany(action => Of(action, copy.Diary, period)),
        .. copy.Rewards
            .Where(reward => reward.Status == RewardStatus.Earned)
            .Select(reward => Sentence.Ended(Words.Say("review.well.earned", ("title", reward.Reward.Title.Text)))),
        .. (copy.Plan.Strengths?.Items ?? []).Select(item => item.Text),
    ];

    static IEnumerable<string> Of(GoalAssessment goal) =>
        goal.Goal.MetWhen is not BrokenCondition && goal.Status is GoalStatus.Met or GoalStatus.OnTrack
            ? [Sentence.Ended(Words.Say($"review.well.{goal.Status}", ("title", goal.Goal.Title.Text)))]
            : [];

    static IEnumerable<string> Of(ActionAssessment action, Diary diary, ReviewPeriod period)
    {
        var who = ("who", Listing.Of(action.Action.Who));
        var title = ("title", action.Action.Title.Text);
        if (action is { Status: ActionStatus.Kept, Occasions: > 0 })
        {
            yield return Sentence.Ended(OccasionSentences.Of("review.well.kept", action, who, title));
        }
        else if (action.Status == ActionStatus.Done && DeedResultViews.DoneOn(action.Action, diary, period.To) is { } day && period.Contains(day))
        {
            yield return Sentence.Ended(Words.Say("review.well.done", who, title));
        }
    }

    /// <summary>A scale whose latest value is better than the latest by the last review.</summary>
    static IEnumerable<string> Better(Series series, ReviewPeriod period, FamilyWording wording)
    {
        var (_, before) = series.Between(DateOnly.MinValue, period.From.AddDays(-1));
        var (_, end) = series.Between(DateOnly.MinValue, period.To);
        if (series.Measure.Kind is not ScaleKind || before == 0 || end == before)
        {
            yield break;
        }

        var (from, to) = (series.Samples[before - 1].Part, series.Samples[end - 1].Part);
        if (series.Measure.Better == Syntax.Direction.Up ? to > from : to < from)
        {
            yield return Sentence.Capital(Words.Say(
                series.Subject is null ? "review.well.betterTogether" : "review.well.better",
                ("what", wording.Measures.Of(series.Measure)),
                ("who", series.Subject?.Name ?? ""),
                ("from", ShownValue.Number(from, null)),
                ("to", ShownValue.Number(to, null))));
        }
    }
}
