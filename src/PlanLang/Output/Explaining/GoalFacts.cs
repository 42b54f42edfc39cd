using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;
using PlanLang.Syntax;

namespace PlanLang.Output;

/// <summary>Why a goal has the status it has, where its condition alone does not say so.</summary>
static class GoalFacts
{
    static readonly Language Words = Language.English;

    /// <summary>A sentence each; empty where the condition says it all.</summary>
    public static IEnumerable<string> Of(GoalAssessment goal, Assessment assessment) => goal switch
    {
        { Status: GoalStatus.Met, Since: { } since } => [Dated("explain.metSince", since)],
        { Status: GoalStatus.Missed, Goal.By: { } by } => [Dated("explain.lastDay", by)],
        { Status: GoalStatus.OnTrack or GoalStatus.OffTrack or GoalStatus.NotRecorded } when Due(goal, assessment) is { } milestone => [Milestone(milestone)],
        { Status: GoalStatus.OnTrack or GoalStatus.OffTrack, MetWhen: { } metWhen } => Line(goal.Goal, metWhen, assessment),
        _ => [],
    };

    static MilestoneAssessment? Due(GoalAssessment goal, Assessment assessment) => goal.Milestones
        .Where(one => one.Milestone.By <= assessment.AsOf)
        .MaxBy(one => one.Milestone.By) is { Judgement.Verdict: not Verdict.DoesNotApply } latest ? latest : null;

    static string Milestone(MilestoneAssessment milestone) => Words.Say(
        "explain.byMilestone",
        ("date", DateWords.Format(milestone.Milestone.By)),
        ("verdict", StatusWords.Of(milestone.Judgement.Verdict)));

    static IEnumerable<string> Line(Goal goal, Judgement metWhen, Assessment assessment) =>
    [
        Dated("explain.byLine", goal.By ?? assessment.AsOf),
        .. StraightLine.PointsOf(goal, metWhen, Standpoint.At(assessment.Plan, assessment.Diary, assessment.AsOf))
            .Select(point => point is { Line: { } line, Leaf.Value: { } value } ? Point(point.Leaf, value, line) : null)
            .OfType<string>(),
    ];

    static string Point(Judgement leaf, Value value, Fraction line)
    {
        var comparison = ReasonSentences.Bound(leaf.Condition) is { } bound ? bound with { Bound = bound.Bound with { Value = line } } : null;

        return Words.Say(
            "explain.onLine",
            ("who", JudgementSubject.Of(leaf) ?? Words["explain.family"]),
            ("value", ShownValue.Of(value, comparison)),
            ("line", value is NumberValue ? ShownValue.Number(line, null) : ShownValue.Percentage(line, null)));
    }

    static string Dated(string sentence, DateOnly day) => Words.Say(sentence, ("date", DateWords.Format(day)));
}
