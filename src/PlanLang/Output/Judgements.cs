using PlanLang.Evaluation;

namespace PlanLang.Output;

/// <summary>Walks through all that was judged of a plan.</summary>
public static class Judgements
{
    /// <summary>Whether any verdict, of a whole or of a part, is <c>not recorded</c>.</summary>
    public static bool HasUnknown(Assessment assessment) => All(assessment).Any(IsUnknown);

    static bool IsUnknown(Judgement judgement) =>
        judgement.Verdict == Verdict.NotRecorded || judgement.Parts.Any(IsUnknown);

    static IEnumerable<Judgement> All(Assessment assessment) =>
        assessment.Goals.Select(goal => goal.MetWhen)
            .Concat(assessment.Goals.SelectMany(goal => goal.Milestones).Select(milestone => milestone.Judgement))
            .Concat(assessment.Rewards.Select(reward => reward.When))
            .Concat(assessment.Sanctions.Select(sanction => sanction.When))
            .Concat(assessment.StepDowns.Concat(assessment.StepUps).Select(step => step.When))
            .Append(assessment.MoveOn)
            .OfType<Judgement>();
}
