using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary><c>this stage has lasted at least 12 weeks</c>, <c>the plan has run for at least 6 months</c>.</summary>
static class LastingJudge
{
    /// <summary>Counted from the day the stage began.</summary>
    public static Judgement Judge(StageLastedCondition condition, Standpoint at)
    {
        var stage = at.Plan.Stages.FirstOrDefault(one => one.Id == condition.StageId);
        var began = stage is null ? null : StageAssessor.BeganOn(stage, at);

        var judgement = began is { } day
            ? Since(condition, day, condition.AtLeast, at)
            : Leaf.Of(condition, Verdict.NotMet, ReasonCode.NotLongEnough);

        return judgement with { Evidence = stage is null ? [] : [.. StageAssessor.EvidenceOf(stage, at)] };
    }

    /// <summary>Counted from the plan's start.</summary>
    public static Judgement Judge(PlanRunCondition condition, Standpoint at) =>
        Since(condition, at.Plan.Started, condition.AtLeast, at);

    /// <summary>Met from the corresponding date on, that day included.</summary>
    static Judgement Since(Condition condition, DateOnly began, Duration atLeast, Standpoint at) =>
        began.After(atLeast, at.Plan.CalendarFor(null)) switch
        {
            null => Leaf.Of(condition, TimeframeWindows.NoCalendar(atLeast.Unit)),
            { } day when day <= at.AsOf => Leaf.Of(condition, Verdict.Met, ReasonCode.Decided),
            { } day => Leaf.Of(condition, Verdict.NotMet, ReasonCode.NotLongEnough) with { JudgeFrom = day },
        };
}
