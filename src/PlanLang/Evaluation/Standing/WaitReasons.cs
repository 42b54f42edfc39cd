using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>Why a sanction whose condition is met must wait all the same, in the order of the language.</summary>
static class WaitReasons
{
    /// <summary>All of them; none where it may be considered.</summary>
    public static ImmutableArray<WaitReason> Of(Sanction sanction, Standpoint at) =>
        [.. Told(sanction, at), .. Contract(sanction, at), .. Changed(sanction, at), .. Ladder(sanction, at), .. Support(sanction, at)];

    static IEnumerable<WaitReason> Told(Sanction sanction, Standpoint at) =>
        sanction.ToldOn <= at.AsOf ? [] : [new WaitReason(WaitCode.Told, sanction.At)];

    /// <summary>There is none, or somebody to whom the sanction is given has not signed it.</summary>
    static IEnumerable<WaitReason> Contract(Sanction sanction, Standpoint at)
    {
        var signed = at.Seen(at.Memory.Entries.Signatures).SelectMany(entry => entry.By).Select(person => person.Name).ToHashSet();

        return at.Plan.Contract is { } contract && sanction.GivenTo.All(person => signed.Contains(person.Name))
            ? []
            : [new WaitReason(WaitCode.Contract, at.Plan.Contract?.At ?? sanction.At)];
    }

    /// <summary>
    /// The sanction, or what its condition measures, is not what those to whom it is given signed last. A change of which
    /// nothing says where it is may be one of it.
    /// </summary>
    static IEnumerable<WaitReason> Changed(Sanction sanction, Standpoint at)
    {
        var places = sanction.When is { } when ? ConditionMeasures.Of(when).Select(measure => measure.At).ToHashSet() : [];
        places.Add(sanction.At);

        return ContractAssessor.LatestSignatures(at)
            .Where(entry => entry.By.Any(signer => sanction.GivenTo.Any(person => person.Name == signer.Name)))
            .Any(entry => entry.Changes.Any(change => change.Form == ChangeForm.Somewhere || places.Contains(change.At)))
                ? [new WaitReason(WaitCode.Changed, sanction.At)]
                : [];
    }

    static IEnumerable<WaitReason> Ladder(Sanction sanction, Standpoint at) => Rungs(sanction)
        .Where(rung => !at.Seen(at.Memory.Entries.Of(rung))
            .Any(entry => entry.Decision is SanctionDecision.Used or SanctionDecision.Skipped))
        .Select(rung => new WaitReason(WaitCode.Ladder, rung.At, Rung: rung));

    /// <summary>All earlier rungs, the first one first, each once.</summary>
    public static IEnumerable<Sanction> Rungs(Sanction sanction) => Rungs(sanction, []);

    static IEnumerable<Sanction> Rungs(Sanction sanction, HashSet<string> passed) => sanction.After
        .Where(rung => passed.Add(rung.Id))
        .SelectMany(rung => Rungs(rung, passed).Append(rung));

    static IEnumerable<WaitReason> Support(Sanction sanction, Standpoint at) =>
        from goal in at.Plan.Goals
        from action in goal.Actions
        where sanction.Support.Any(promised => promised.Id == action.Id)
        let assessment = ActionAssessor.Assess(action, goal, at)
        where assessment.Status is ActionStatus.Overdue or ActionStatus.Slipping or ActionStatus.Stopped
        select new WaitReason(WaitCode.Support, action.At, assessment);
}
