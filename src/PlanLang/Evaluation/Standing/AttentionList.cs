using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>What needs attention, most urgent first. A plan that is closed needs none.</summary>
static class AttentionList
{
    static readonly Duration Soon = new(14, TimeUnit.Day);

    /// <summary>All of it, in the order of the language; the key worker's caseload is counted elsewhere.</summary>
    public static ImmutableArray<Attention> Of(Assessment assessment, Standpoint at) => assessment.Closed is not null
        ? []
        :
        [
            .. assessment.StepUps.Where(step => step.When?.Verdict == Verdict.Met)
                .Select(step => new Attention(AttentionKind.StepUp, step.At, step.To, null)),
            .. Sanctions(assessment, SanctionStatus.MayBeConsidered, AttentionKind.SanctionMayBeConsidered),
            .. Sanctions(assessment, SanctionStatus.MustWait, AttentionKind.SanctionMustWait),
            .. ContactsDue.Of(at),
            .. ReviewOverdue(assessment),
            .. assessment.Actions.Where(action => action.Status == ActionStatus.Overdue)
                .Select(one => new Attention(AttentionKind.ActionOverdue, one.Action.At, one.Action.Id, one.Due)),
            .. Goals(assessment, GoalStatus.Missed, AttentionKind.GoalMissed),
            .. Goals(assessment, GoalStatus.OffTrack, AttentionKind.GoalOffTrack),
            .. ReturnsOverdue.Of(at),
            .. StageMayMoveOn(assessment),
            .. assessment.StepDowns.Where(step => step.When?.Verdict == Verdict.Met)
                .Select(step => new Attention(AttentionKind.StepDownReady, step.At, step.To, null)),
            .. ReviewDue(assessment, at),
        ];

    static IEnumerable<Attention> Sanctions(Assessment assessment, SanctionStatus status, AttentionKind kind) =>
        assessment.Sanctions.Where(one => one.Status == status)
            .Select(one => new Attention(kind, one.Sanction.At, one.Sanction.Id, null));

    static IEnumerable<Attention> Goals(Assessment assessment, GoalStatus status, AttentionKind kind) =>
        assessment.Goals.Where(one => one.Status == status)
            .Select(one => new Attention(kind, one.Goal.At, one.Goal.Id, one.Goal.By));

    static IEnumerable<Attention> ReviewOverdue(Assessment assessment) =>
        assessment is { Reviews.OverdueSince: { } since, Plan.Reviews: { } reviews }
            ? [new Attention(AttentionKind.ReviewOverdue, reviews.At, "", since)]
            : [];

    static IEnumerable<Attention> StageMayMoveOn(Assessment assessment) =>
        assessment is { Stage: { } stage, MoveOn.Verdict: Verdict.Met }
            ? [new Attention(AttentionKind.StageMayMoveOn, stage.At, stage.Id, null)]
            : [];

    /// <summary>The next one to be held, the as-of date included, within fourteen days.</summary>
    static IEnumerable<Attention> ReviewDue(Assessment assessment, Standpoint at) =>
        assessment.Plan.Reviews is { } reviews
        && ReviewDates.Of(at)?.FirstUnheldAfter(at.AsOf.PlusDays(-1)) is { } due
        && due <= at.AsOf.Plus(Soon)
            ? [new Attention(AttentionKind.ReviewDue, reviews.At, "", due)]
            : [];
}
