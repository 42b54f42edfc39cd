using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>How goals stand, as a review shows it.</summary>
static class StandingViews
{
    static Language Words => Language.OfThePage;

    /// <summary>
    /// In the order of the plan. Nothing is said of how a goal stands where its readers may not see all that decides it;
    /// what it aims for they read all the same.
    /// </summary>
    public static ImmutableArray<StandingView> Of(ReaderCopy copy, FamilyWording wording) =>
        Of(copy, wording, EvidenceDays.Of(copy.Standing.Diary));

    static ImmutableArray<StandingView> Of(ReaderCopy copy, FamilyWording wording, EvidenceDays days) =>
    [
        .. from pair in copy.Standing.Goals.Zip(copy.Plan.Goals)
           let goal = pair.First
           where goal.Goal.Title.Text.Length > 0
           select new StandingView(
               goal.Goal.Title.Text,
               goal.Goal.InOurWords?.Text,
               goal.Goal.MetWhen is BrokenCondition ? null : Status(goal),
               [.. Facts(goal, pair.Second, wording, days)],
               goal.Goal.MetWhen is { } condition ? TrendViews.Of(condition, copy.Standing, wording) : []),
    ];

    static string Status(GoalAssessment goal) => goal is { Status: GoalStatus.Met, Since: { } since }
        ? Words.Say("review.goal.MetSince", ("date", DateSentences.Of(since)))
        : Words.Say($"review.goal.{goal.Status}");

    static IEnumerable<Bullet> Facts(GoalAssessment goal, Goal read, FamilyWording wording, EvidenceDays days)
    {
        if (ConditionLines.Said("review.aim", read.MetWhen, wording) is { } aim)
        {
            yield return aim;
        }

        if (goal.MetWhen is { } judgement)
        {
            foreach (var line in ValueSentences.Of(judgement, wording, days))
            {
                yield return line;
            }
        }
    }
}
