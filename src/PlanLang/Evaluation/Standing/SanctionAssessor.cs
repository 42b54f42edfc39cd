using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>How a sanction stands. It never says more than that a person may now consider it.</summary>
static class SanctionAssessor
{
    /// <summary>How it stands at the date; null where it refers to itself.</summary>
    public static SanctionAssessment? Assess(Sanction sanction, Standpoint at) =>
        at.Memory.Sanctions.Get(sanction.Id, at, () => Standing(sanction, at));

    static SanctionAssessment Standing(Sanction sanction, Standpoint at)
    {
        var history = SanctionHistory.Of(sanction, at);
        var seen = at.Seeing(new Sight(Later(Told(sanction, at), history.EndedOn), null));
        var when = sanction.When is { } condition ? Judge.Of(condition, seen) : null;
        var isReached = when?.Verdict == Verdict.Met && IsRenewed(when.Condition, history, seen);
        var reasons = isReached && history.InForceSince is null ? WaitReasons.Of(sanction, at) : [];

        return new SanctionAssessment(sanction, StatusOf(history, isReached ? when : null, reasons), when, reasons);
    }

    static SanctionStatus StatusOf(SanctionHistory history, Judgement? reached, ImmutableArray<WaitReason> reasons) =>
        history.InForceSince is not null ? SanctionStatus.InForce
        : reached is null ? history.EndedOn is null ? SanctionStatus.NotReached : SanctionStatus.Ended
        : reasons.IsEmpty ? SanctionStatus.MayBeConsidered
        : SanctionStatus.MustWait;

    /// <summary>
    /// After <c>not used</c> a later record has to make the condition true: either the later records do so
    /// alone, or without them it would not be.
    /// </summary>
    static bool IsRenewed(Condition condition, SanctionHistory history, Standpoint seen)
    {
        if (history.NotUsedOn is not { } notUsed)
        {
            return true;
        }

        var later = Judge.Of(condition, seen.Seeing(new Sight(notUsed, null)));
        var earlier = Judge.Of(condition, seen.Seeing(seen.Sight with { Until = notUsed }));

        return later.Verdict == Verdict.Met || (seen.AsOf > notUsed && earlier.Verdict != Verdict.Met);
    }

    /// <summary>The day of telling; null while that is still to come, when all records are looked at.</summary>
    static DateOnly? Told(Sanction sanction, Standpoint at) => sanction.ToldOn <= at.AsOf ? sanction.ToldOn : null;

    static DateOnly? Later(DateOnly? a, DateOnly? b) => a is { } one && b is { } other && other > one ? b : a ?? b;
}
