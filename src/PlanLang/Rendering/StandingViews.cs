using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>How goals stand, as a review shows it.</summary>
static class StandingViews
{
    static readonly Language Words = Language.English;

    /// <summary>One goal. Nothing is said of how it stands where the audience may not see all that decides it.</summary>
    public static StandingView Of(GoalAssessment goal, Assessment copy, FamilyWording wording) => new(
        goal.Goal.Title.Text,
        goal.Goal.InOurWords?.Text,
        goal.Goal.MetWhen is BrokenCondition ? null : Status(goal),
        [.. Facts(goal, wording)],
        goal.Goal.MetWhen is { } condition ? TrendViews.Of(condition, copy, wording) : []);

    static string Status(GoalAssessment goal) => goal is { Status: GoalStatus.Met, Since: { } since }
        ? Words.Say("review.goal.MetSince", ("date", DateSentences.Of(since)))
        : Words[$"review.goal.{goal.Status}"];

    static IEnumerable<string> Facts(GoalAssessment goal, FamilyWording wording)
    {
        if (wording.Clause(goal.Goal.MetWhen) is { } clause)
        {
            yield return Words.Say("review.aim", ("clause", clause));
        }

        if (goal.MetWhen is { } judgement)
        {
            foreach (var line in ValueSentences.Of(judgement, wording))
            {
                yield return line;
            }
        }
    }
}
