using PlanLang.Evaluation;
using PlanLang.Sentences;
using Scriban.Runtime;

namespace PlanLang.Rendering;

/// <summary>How each goal stands and on what that rests.</summary>
/// <param name="lines">Says it.</param>
sealed class SupervisionGoals(SupervisionLines lines)
{
    static Language Words => Language.OfThePage;

    /// <summary>One goal with its milestones and actions.</summary>
    public ScriptObject Of(GoalAssessment goal, Assessment standing) => new()
    {
        ["title"] = Script.Text(goal.Goal.Title.Text),
        ["status"] = Script.Text(Status(goal)),
        ["lines"] = Script.Texts([.. lines.Of(goal.MetWhen), .. lines.ForFamilies(goal.MetWhen?.Condition), .. goal.Milestones.SelectMany(Milestone)]),
        ["deeds"] = Script.List([.. standing.Actions.Where(action => action.Goal.At == goal.Goal.At)], Of),
    };

    static string Status(GoalAssessment goal) => goal.Since is { } since
        ? Words.Say("supervision.since", ("status", StatusWords.Of(goal.Status)), ("date", DateSentences.Of(since)))
        : StatusWords.Of(goal.Status);

    IEnumerable<string> Milestone(MilestoneAssessment milestone) =>
        lines.Of(milestone.Judgement).Select((line, index) => index > 0
            ? line
            : Words.Say("supervision.milestone", ("date", DateSentences.Of(milestone.Milestone.By)), ("line", line)))
        .Concat(lines.ForFamilies(milestone.Milestone.Condition));

    ScriptObject Of(ActionAssessment action) => new()
    {
        ["what"] = Script.Text(Sentence.Of(action.Action.Title.Text)),
        ["who"] = Script.Text(Listing.Of(action.Action.Who)),
        ["how"] = Script.Text(Sentence.Of(WaitSentences.StandingOf(action)) + lines.Days(action.Evidence)),
    };
}
