using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>What should be so on the way to a goal.</summary>
static class MilestoneAssessor
{
    /// <summary>Judged at its own date; before that day it is too early, whatever there is to see already.</summary>
    public static MilestoneAssessment Assess(Milestone milestone, Standpoint at)
    {
        if (milestone.By <= at.AsOf)
        {
            return new MilestoneAssessment(milestone, Judge.Of(milestone.Condition, at.On(milestone.By)));
        }

        var soFar = Judge.Of(milestone.Condition, at);

        return new MilestoneAssessment(milestone, soFar with
        {
            Verdict = Verdict.TooEarly,
            Reason = new Reason(ReasonCode.NotEnded),
            JudgeFrom = milestone.By,
        });
    }
}
