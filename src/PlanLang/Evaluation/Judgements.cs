namespace PlanLang.Evaluation;

/// <summary>Walks through all that was judged of a plan.</summary>
public static class Judgements
{
    /// <summary>Whether any verdict, of a whole or of a part, is <c>not recorded</c>.</summary>
    public static bool HasUnknown(Assessment assessment) =>
        All(assessment).Any(judgement => judgement.Verdict == Verdict.NotRecorded);

    static IEnumerable<Judgement> All(Assessment assessment) => Wholes(assessment)
        .Concat(assessment.Goals.SelectMany(goal => goal.Milestones).Select(milestone => milestone.Judgement).OfType<Judgement>())
        .SelectMany(WithParts);

    /// <summary>What each block comes to at the date; milestones, which are judged on days of their own, are not among them.</summary>
    internal static IEnumerable<Judgement> Wholes(Assessment assessment) =>
        assessment.Goals.Select(goal => goal.MetWhen)
            .Concat(assessment.Rewards.Select(reward => reward.When))
            .Concat(assessment.Sanctions.Select(sanction => sanction.When))
            .Concat(assessment.StepDowns.Concat(assessment.StepUps).Select(step => step.When))
            .Concat(assessment.Criteria.Select(criteria => criteria.When))
            .Concat(assessment.Results.Select(result => result.When))
            .Append(assessment.MoveOn)
            .OfType<Judgement>();

    /// <summary>The judgement and all that it is made of.</summary>
    internal static IEnumerable<Judgement> WithParts(Judgement judgement) => judgement.Parts.SelectMany(WithParts).Prepend(judgement);
}
