using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>How a goal stands at a date: the first status that fits, in the order of the language.</summary>
static class GoalAssessor
{
    /// <summary>The goal with its milestones and, where it is met, since when.</summary>
    public static GoalAssessment Assess(Goal goal, Standpoint at)
    {
        var standing = StandingOf(goal, at) ?? Circular(goal);
        var metWhen = goal.MetWhen is null ? null : standing.MetWhen;

        return new GoalAssessment(
            goal,
            standing.Status,
            standing.Status == GoalStatus.Met && at.Sight.Depth != Depth.VerdictAlone
                ? Runs.Since(goal.MetWhen, day => IsMet(goal, at.Trying(day)), at)
                : null,
            metWhen is null ? null : WhatWouldItTake.WithEarliest(metWhen, at),
            [.. goal.Milestones.Select(milestone => MilestoneAssessor.Assess(milestone, at))]);
    }

    /// <summary>How it stands; null where it refers to itself.</summary>
    public static GoalStanding? StandingOf(Goal goal, Standpoint at) => MetWhenOf(goal, at) is { } metWhen
        ? at.Memory.Goals.Get(goal.Id, at, () => new GoalStanding(StatusOf(goal, metWhen, at), metWhen))
        : null;

    /// <summary>What its condition, or else its actions, come to; null where it refers to itself.</summary>
    public static Judgement? MetWhenOf(Goal goal, Standpoint at) => at.Memory.MetWhen.Get(
        goal.Id,
        at,
        () => goal.MetWhen is { } condition ? Judge.Of(condition, at) : GoalActions.Judge(goal, at));

    /// <summary>One of many days that are tried once: only what other goals come to is worth remembering.</summary>
    static bool IsMet(Goal goal, Standpoint at) =>
        (goal.MetWhen is { } condition ? Judge.Of(condition, at) : MetWhenOf(goal, at))?.Verdict == Verdict.Met;

    static GoalStatus StatusOf(Goal goal, Judgement metWhen, Standpoint at) =>
        metWhen.Verdict == Verdict.Met ? GoalStatus.Met
        : at.AsOf > goal.By ? GoalStatus.Missed
        : metWhen.Verdict == Verdict.DoesNotApply ? GoalStatus.DoesNotApply
        : ByMilestone(goal, at)
            ?? StraightLine.StatusOf(goal, metWhen, at)
            ?? (metWhen.Verdict == Verdict.NotRecorded ? GoalStatus.NotRecorded
                : GoalBeginning.HasBegun(goal, at) ? GoalStatus.UnderWay
                : GoalStatus.NotStarted);

    /// <summary>What the latest milestone that is due says; null where none is due, or it does not apply.</summary>
    static GoalStatus? ByMilestone(Goal goal, Standpoint at) =>
        goal.Milestones.Where(milestone => milestone.By <= at.AsOf).MaxBy(milestone => milestone.By) is not { } latest
            ? null
            : MilestoneAssessor.Assess(latest, at).Judgement.Verdict switch
            {
                Verdict.Met => GoalStatus.OnTrack,
                Verdict.NotMet => GoalStatus.OffTrack,
                Verdict.DoesNotApply => null,
                _ => GoalStatus.NotRecorded,
            };

    static GoalStanding Circular(Goal goal) => new(
        GoalStatus.NotRecorded,
        Leaf.Of(goal.MetWhen ?? new BrokenCondition(goal.At), Verdict.NotRecorded, ReasonCode.Mistake));
}
