using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>One condition of a plan to be explained.</summary>
/// <param name="Kind">What it stands in: <c>goal</c>, <c>milestone</c>, <c>reward</c>, <c>sanction</c>, <c>criteria</c>, <c>result</c>, <c>stage</c>, <c>step down</c>, <c>step up</c>.</param>
/// <param name="Id">Which one: <c>school</c>.</param>
/// <param name="Heading">What is asked, in words.</param>
/// <param name="Status">How that stands: <c>under way</c>.</param>
/// <param name="When">What its condition comes to.</param>
sealed record ExplainedCondition(string Kind, string Id, string Heading, Piece Status, Judgement When)
{
    static readonly Language Words = Language.English;

    /// <summary>Every condition of a plan that was judged, in the order of the plan; those of one thing where its id is given.</summary>
    public static ImmutableArray<ExplainedCondition> In(Assessment assessment, string? id) =>
        [.. All(assessment).Where(condition => id is null || Names.Same(condition.Id, id))];

    /// <summary>The ids of all things that have a condition, each once.</summary>
    public static IEnumerable<string> Ids(Assessment assessment) => All(assessment).Select(condition => condition.Id).Distinct();

    static IEnumerable<ExplainedCondition> All(Assessment assessment) =>
    [
        .. assessment.Goals.SelectMany(Of),
        .. assessment.Rewards.SelectMany(one => Of("reward", one.Reward.Id, one.Reward.Title.Text, VerdictPiece.Of(one.Status), one.When)),
        .. assessment.Sanctions.SelectMany(one => Of("sanction", one.Sanction.Id, one.Sanction.Title.Text, VerdictPiece.Of(one.Status), one.When)),
        .. assessment.Criteria.SelectMany(one => Of("criteria", one.Criteria.Id, one.Criteria.Title.Text, one.When)),
        .. assessment.Results.SelectMany(one => Of("result", one.Result.Id, one.Result.Title.Text, one.When)),
        .. assessment.Stage is { } stage ? Of("stage", stage.Id, Words.Say("check.moveOn", ("stage", stage.Id)), assessment.MoveOn) : [],
        .. assessment.StepDowns.SelectMany(one => Of("step down", one.To, Words.Say("check.stepDown", ("to", one.To)), one.When)),
        .. assessment.StepUps.SelectMany(one => Of("step up", one.To, Words.Say("check.stepUp", ("to", one.To)), one.When)),
    ];

    static IEnumerable<ExplainedCondition> Of(GoalAssessment goal) =>
    [
        .. Of("goal", goal.Goal.Id, goal.Goal.Title.Text, VerdictPiece.Of(goal.Status), goal.MetWhen),
        .. goal.Milestones.SelectMany(one => Of(
            "milestone",
            goal.Goal.Id,
            Words.Say("explain.milestone", ("id", goal.Goal.Id), ("date", DateWords.Format(one.Milestone.By))),
            one.Judgement)),
    ];

    static IEnumerable<ExplainedCondition> Of(string kind, string id, string heading, Judgement? when) =>
        when is null ? [] : Of(kind, id, heading, VerdictPiece.Of(when.Verdict), when);

    static IEnumerable<ExplainedCondition> Of(string kind, string id, string heading, Piece status, Judgement? when) =>
        when is null ? [] : [new ExplainedCondition(kind, id, heading, status, when)];
}
