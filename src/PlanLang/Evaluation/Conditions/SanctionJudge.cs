using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary><c>sanction warning letter is in force</c>.</summary>
static class SanctionJudge
{
    /// <summary>What the sanction's own assessment says, never anything else.</summary>
    public static Judgement Judge(SanctionCondition condition, Standpoint at)
    {
        var sanction = at.Plan.Sanctions.FirstOrDefault(one => one.Id == condition.Id);
        if (sanction is null || SanctionAssessor.Assess(sanction, at.Seeing(Sight.Full)) is not { } assessment)
        {
            return Leaf.Of(condition, Verdict.NotRecorded, ReasonCode.Mistake);
        }

        var verdict = assessment.Status == condition.Status ? Verdict.Met : Verdict.NotMet;

        return Leaf.Of(
            condition,
            condition.Polarity == Polarity.Is ? verdict : Combine.Opposite(verdict),
            ReasonCode.Decided) with
        {
            Evidence = SanctionEvidence.Of(assessment, at.Seeing(Sight.Full with { Depth = at.Sight.Depth })),
        };
    }
}
