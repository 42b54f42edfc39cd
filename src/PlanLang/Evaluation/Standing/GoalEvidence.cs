using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>What the status of a goal rests on.</summary>
static class GoalEvidence
{
    /// <summary>The lines of its condition, and those beside it.</summary>
    public static ImmutableArray<Evidence> Of(Goal goal, Judgement metWhen, Standpoint at) =>
        EvidenceLines.Of([.. metWhen.Evidence, .. Beside(goal, metWhen, at)]);

    /// <summary>
    /// The lines of the latest milestone that is due, of what the goal started at, and of what shows that it has begun; none where
    /// its condition is enough.
    /// </summary>
    public static ImmutableArray<Evidence> Beside(Goal goal, Judgement metWhen, Standpoint at) =>
        metWhen.Verdict == Verdict.Met || at.AsOf > goal.By || at.Sight.Depth == Depth.VerdictAlone
            ? []
            : (at.Memory.GoalEvidence.Get(goal.Id, at, () => RestsOn.Of(Found(goal, metWhen, at), at)) ?? RestsOn.Nothing).Lines;

    static IEnumerable<Evidence> Found(Goal goal, Judgement metWhen, Standpoint at) =>
    [
        .. goal.Milestones.Where(milestone => milestone.By <= at.AsOf).MaxBy(milestone => milestone.By) is { } due
            ? MilestoneAssessor.Assess(due, at).Judgement.Evidence : [],
        .. goal.StartedAt is { } reading ? StartedAt(reading, metWhen, at) : [],
        .. metWhen.Evidence.IsEmpty ? GoalBeginning.EvidenceOf(goal, at) : [],
    ];

    static IEnumerable<Evidence> StartedAt(Reading reading, Judgement metWhen, Standpoint at) =>
        (metWhen.Parts.IsEmpty ? [metWhen] : metWhen.Parts).SelectMany(leaf => Readings.EvidenceOf(reading, (leaf.Of as PartOfPerson)?.Person, at));
}
