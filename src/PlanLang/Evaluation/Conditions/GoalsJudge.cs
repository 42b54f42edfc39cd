using System.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>How goals stand, as a condition.</summary>
static class GoalsJudge
{
    /// <summary>A part a goal; a single goal that is named is the whole.</summary>
    public static Judgement Judge(GoalsCondition condition, Standpoint at) => condition.Goals switch
    {
        NamedGoals { Ids: [var id] } => Part(condition, id, at),
        NamedGoals named => Combine.Parts(condition, new AllQuantifier(), Parts(condition, named.Ids, at)),
        QuantifiedGoals goals => Combine.Parts(condition, goals.Quantifier, Parts(condition, Ids(goals, at), at)),
        _ => throw new UnreachableException(),
    };

    static IEnumerable<string> Ids(QuantifiedGoals goals, Standpoint at) => at.Plan.Goals.Where(goals.Counts).Select(goal => goal.Id);

    static ImmutableArray<Judgement> Parts(GoalsCondition condition, IEnumerable<string> ids, Standpoint at) =>
        [.. ids.Select(id => Part(condition, id, at))];

    static Judgement Part(GoalsCondition condition, string id, Standpoint at)
    {
        var goal = at.Plan.Goals.FirstOrDefault(one => one.Id == id);
        if (goal is null || GoalAssessor.MetWhenOf(goal, at) is not { } metWhen
            || VerdictOf(goal, metWhen, condition.Status, at) is not { } verdict)
        {
            return Leaf.Of(condition, Verdict.NotRecorded, ReasonCode.Mistake);
        }

        var asked = condition.Polarity == Polarity.Is ? verdict : Combine.Opposite(verdict);

        return Leaf.Of(condition, asked, ReasonCode.Parts) with
        {
            Of = new PartOfGoal(goal),
            JudgeFrom = verdict == Verdict.TooEarly ? metWhen.JudgeFrom : null,
            Evidence = condition.Status == GoalStatus.Met ? metWhen.Evidence : GoalEvidence.Of(goal, metWhen, at),
        };
    }

    /// <summary>Whether a goal is met is as unknown as its condition. Null where it refers to itself.</summary>
    static Verdict? VerdictOf(Goal goal, Judgement metWhen, GoalStatus wanted, Standpoint at) =>
        wanted == GoalStatus.Met ? metWhen.Verdict
        : GoalAssessor.StandingOf(goal, at) is { } standing ? VerdictOf(goal, standing.Status, wanted, at)
        : null;

    /// <summary>
    /// On and off track are unknown while the goal is not recorded, and too early while a milestone is still to
    /// come; a goal that is met is on track.
    /// </summary>
    static Verdict VerdictOf(Goal goal, GoalStatus actual, GoalStatus wanted, Standpoint at) => (wanted, actual) switch
    {
        (GoalStatus.OnTrack, GoalStatus.Met) => Verdict.Met,
        _ when wanted == actual => Verdict.Met,
        (GoalStatus.OnTrack or GoalStatus.OffTrack, GoalStatus.NotRecorded) => Verdict.NotRecorded,
        (GoalStatus.OnTrack or GoalStatus.OffTrack, GoalStatus.DoesNotApply) => Verdict.DoesNotApply,
        (GoalStatus.OnTrack or GoalStatus.OffTrack, GoalStatus.UnderWay or GoalStatus.NotStarted)
            when goal.Milestones.Any(milestone => milestone.By > at.AsOf) => Verdict.TooEarly,
        _ => Verdict.NotMet,
    };
}
