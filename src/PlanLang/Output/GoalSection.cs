using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Sentences;
using PlanLang.Wording;

namespace PlanLang.Output;

/// <summary>Each goal: how it stands, what it asks for, what was found, how it has been going, and what is done for it.</summary>
static class GoalSection
{
    static readonly Language Words = Language.English;

    public static IEnumerable<TextBlock> Of(Assessment assessment) => assessment.Goals.IsEmpty
        ? []
        : SideBySide.Stretches(assessment.Goals, SideBySide.Goals, some => some.SelectMany(goal => Of(goal, assessment))).Prepend(new HeadingBlock(Words["check.goals"]));

    static IEnumerable<TextBlock> Of(GoalAssessment goal, Assessment assessment) =>
    [
        new GapBlock(),
        LineBlock.Of(0, new Piece(Tone.Strong, goal.Goal.Title.Text), $" ({goal.Goal.Id}): ", VerdictPiece.Of(goal.Status), Dates(goal)),
        .. Target(goal),
        .. TrendLines.Of(goal, assessment),
        .. goal.Milestones.SelectMany(Milestone),
        .. assessment.Actions.Where(action => action.Goal.Id == goal.Goal.Id).Select(Action),
    ];

    static string Dates(GoalAssessment goal) => goal switch
    {
        { Since: { } since } => Words.Say("check.since", ("date", DateWords.Format(since))),
        { Goal.By: { } by } => Words.Say("check.by", ("date", DateWords.Format(by))),
        _ => "",
    };

    static IEnumerable<LineBlock> Target(GoalAssessment goal)
    {
        if (goal.MetWhen is not { } judgement)
        {
            return [LineBlock.Of(1, Words["check.byActions"])];
        }

        var target = Words.Say("check.target", ("condition", ConditionWording.Of(judgement.Condition)));

        return [JudgementLines.Line(judgement, target, 1), .. JudgementLines.Late(judgement, 2), .. JudgementLines.Parts(judgement, 2), .. Earliest(judgement)];
    }

    static IEnumerable<LineBlock> Earliest(Judgement judgement) => judgement.Earliest is { } earliest
        ? [LineBlock.Of(2, Words.Say("check.earliest", ("date", DateWords.Format(earliest))))]
        : [];

    static IEnumerable<LineBlock> Milestone(MilestoneAssessment milestone) =>
    [
        LineBlock.Of(
            1,
            VerdictPiece.Sign(milestone.Judgement.Verdict),
            Words.Say(
                "check.milestone",
                ("date", DateWords.Format(milestone.Milestone.By)),
                ("condition", ConditionWording.Of(milestone.Milestone.Condition))),
            VerdictPiece.Of(milestone.Judgement.Verdict)),
        .. JudgementLines.Late(milestone.Judgement, 2),
    ];

    static LineBlock Action(ActionAssessment action) => LineBlock.Of(
        1,
        Words.Say("check.action", ("title", action.Action.Title.Text), ("who", Listing.Of(action.Action.Who))),
        VerdictPiece.Of(action));
}
