using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>How an action stands, as a condition.</summary>
static class ActionJudge
{
    /// <summary>What is not needed drops out.</summary>
    public static Judgement Judge(ActionCondition condition, Standpoint at)
    {
        if (Find(condition.Id, at) is not { } assessment)
        {
            return Leaf.Of(condition, Verdict.NotRecorded, ReasonCode.Mistake);
        }

        var verdict = assessment.Status == condition.Status ? Verdict.Met : Verdict.NotMet;
        var judgement = assessment.Status == ActionStatus.NotNeeded && condition.Status != ActionStatus.NotNeeded
            ? Leaf.DoesNotApply(condition, ReasonCode.Exempt)
            : Leaf.Of(condition, condition.Polarity == Polarity.Is ? verdict : Combine.Opposite(verdict), ReasonCode.Decided);

        return judgement with { Evidence = assessment.Evidence };
    }

    /// <summary>On how many days it is recorded as kept or done; a window that began before the action is too early.</summary>
    public static Judgement Judge(ActionKeptCondition condition, Standpoint at)
    {
        var ground = Ground.Of(at);
        if (Find(condition.Id, at) is not { Action: var action }
            || TimeframeWindows.WindowOf(new LastTimeframe(condition.Of), ground) is not { } window)
        {
            return Leaf.Of(condition, Verdict.NotRecorded, ReasonCode.NoCalendar);
        }

        var kept = at.Seen(at.Memory.Entries.Of(action))
            .Where(entry => window.Contains(entry.Day) && entry.Outcome is ActionOutcome.Kept or ActionOutcome.Done)
            .ToList();
        var days = kept.Select(entry => entry.Day).Distinct().Count();
        var first = action.From ?? ground.FirstDay;
        var judgement = days >= condition.AtLeast ? Leaf.Of(condition, Verdict.Met, ReasonCode.Compared)
            : window.From < first ? Leaf.Of(condition, ReachesBack(condition, ground, first))
            : Leaf.Of(condition, Verdict.NotMet, ReasonCode.Compared);

        return judgement with
        {
            Window = window,
            Value = new DaysValue(days, window.Days),
            Evidence = EvidenceLines.Of(kept.Select(entry => entry.Evidence)),
        };
    }

    static Shortfall ReachesBack(ActionKeptCondition condition, Ground ground, DateOnly first) => Shortfall.TooEarly(
        ReasonCode.ReachesBack,
        FirstDate.After(
            ground.At,
            day => TimeframeWindows.WindowOf(new LastTimeframe(condition.Of), ground.On(day))?.From >= first));

    static ActionAssessment? Find(string id, Standpoint at) =>
        at.Plan.Goals
            .SelectMany(goal => goal.Actions.Select(action => (Goal: goal, Action: action)))
            .Where(pair => pair.Action.Id == id)
            .Select(pair => ActionAssessor.Assess(pair.Action, pair.Goal, at))
            .FirstOrDefault();
}
