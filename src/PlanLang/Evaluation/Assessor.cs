using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>Says how a family's plan stands at a date: a pure function of the plan, the diary and the date.</summary>
static class Assessor
{
    /// <summary>Judges everything in the plan.</summary>
    /// <param name="plan">What was agreed.</param>
    /// <param name="diary">What had been written down by <paramref name="knownAt"/>.</param>
    /// <param name="asOf">The date; what was recorded of later days is not looked at.</param>
    /// <param name="knownAt">Nothing written down later is in the diary.</param>
    /// <param name="depth">What is worked out besides.</param>
    public static Assessment Assess(
        Plan plan, Diary diary, DateOnly asOf, DateOnly knownAt, Depth depth = Depth.Everything) =>
        Assess(Standpoint.At(plan, diary, asOf, depth), knownAt, new GoalsBefore());

    /// <summary>The same from a standpoint, where some of the goals may be known from the last time.</summary>
    public static Assessment Assess(Standpoint standpoint, DateOnly knownAt, GoalsBefore before)
    {
        var at = standpoint with { Memory = before.MemoryFor(standpoint.Diary) };
        var (plan, asOf) = (at.Plan, at.AsOf);
        var stage = StageAssessor.Current(at);
        var closed = at.Seen(at.Memory.Entries.Closings).LastOrDefault();
        var handover = at.Seen(at.Memory.Entries.KeyWorkers).LastOrDefault();
        var judged = SideBySide.Stretches(plan.Goals, SideBySide.Goals, some => Goals(some, at, before));
        before.Keep(judged);
        var assessment = new Assessment(
            plan,
            at.Diary,
            asOf,
            knownAt,
            stage,
            closed,
            [.. judged.Select(one => one.Goal)],
            [.. judged.SelectMany(one => one.Actions)],
            [.. plan.Rewards.Select(reward => Assess(reward, at))],
            [.. plan.Sanctions.Select(sanction => SanctionAssessor.Assess(sanction, at)).OfType<SanctionAssessment>()],
            stage?.MoveOnWhen is { } moveOn ? Judge.Of(moveOn, at) : null,
            [.. plan.StepDowns.Select(step => new StepAssessment(step.To, StepDown(step.When, at), step.At))],
            [.. plan.StepUps.Select(step => new StepAssessment(step.To, OrNothing(step.When, at), step.At))],
            ReviewAssessor.Assess(at),
            ContractAssessor.Assess(at),
            [])
        {
            Criteria = [.. RulesInForce.On(plan.Criteria, asOf).Select(criteria => RuleAssessor.Assess(criteria, at))],
            Results = ResultAssessor.Assess(at),
            Scores = [.. plan.Scores.Select(score => ScoreAssessor.Assess(score, at))],
            KeyWorker = handover?.To ?? plan.KeyWorker,
            KeyWorkerSince = handover?.Day,
            Contact = ContactAssessor.Assess(stage, closed, at),
            Visits = VisitAssessor.Assess(stage, closed, at),
        };

        return assessment with { Attention = AttentionList.Of(assessment, at) };
    }

    /// <summary>Whether a reward is earned.</summary>
    public static RewardAssessment Assess(Reward reward, Standpoint at)
    {
        var when = OrNothing(reward.When, at);

        return new RewardAssessment(
            reward, when?.Verdict == Verdict.Met ? RewardStatus.Earned : RewardStatus.NotYet, when);
    }

    /// <summary>All goals remember what the others came to; some of very many remember for themselves, on a thread of their own.</summary>
    static IEnumerable<JudgedGoal> Goals(ImmutableArray<Goal> goals, Standpoint at, GoalsBefore before)
    {
        var alone = goals.Length == at.Plan.Goals.Length ? at : at with { Memory = at.Memory.Beside() };

        return goals.Select(goal => before.Of(goal, alone));
    }

    static Judgement? StepDown(Condition? when, Standpoint at) =>
        OrNothing(when, at) is { } judgement ? WhatWouldItTake.WithEarliest(judgement, at) : null;

    static Judgement? OrNothing(Condition? condition, Standpoint at) =>
        condition is null ? null : Judge.Of(condition, at);
}
