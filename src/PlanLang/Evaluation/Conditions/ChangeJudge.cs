using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>How far a value has moved from an earlier one.</summary>
static class ChangeJudge
{
    /// <summary>Not judged yet.</summary>
    public static Judgement Judge(ChangeCondition condition, ImmutableArray<Observation> observations) =>
        Leaf.Of(condition, Verdict.NotRecorded, ReasonCode.CannotBeJudgedYet);
}
