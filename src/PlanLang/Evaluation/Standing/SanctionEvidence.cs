using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>What the status of a sanction rests on.</summary>
static class SanctionEvidence
{
    /// <summary>The lines of its condition, and those beside it.</summary>
    public static ImmutableArray<Evidence> Of(SanctionAssessment one, Standpoint at) =>
        EvidenceLines.Of([.. one.When?.Evidence ?? [], .. Beside(one, at)]);

    /// <summary>
    /// The lines of what was decided, and why that has or has not ended; of a condition that is met besides, why the sanction must
    /// wait or need not.
    /// </summary>
    public static ImmutableArray<Evidence> Beside(SanctionAssessment one, Standpoint at) => at.Sight.Depth == Depth.VerdictAlone
        ? []
        : (at.Memory.SanctionEvidence.Get(one.Sanction.Id, at, () => RestsOn.Of(Found(one, at), at)) ?? RestsOn.Nothing).Lines;

    static IEnumerable<Evidence> Found(SanctionAssessment one, Standpoint at) =>
    [
        .. Decided(one.Sanction, at),
        .. one.When is { Verdict: Verdict.Met } ? [.. Renewed(one, at), .. Allowed(one.Sanction, at)] : Array.Empty<Evidence>(),
    ];

    static IEnumerable<Evidence> Decided(Sanction sanction, Standpoint at) =>
    [
        .. at.Seen(at.Memory.Entries.Of(sanction)).Select(entry => entry.Evidence),
        .. sanction.EndsWhen is { } endsWhen ? InForce(sanction, at).SelectMany(days => Watched(endsWhen, days, at)) : [],
    ];

    /// <summary>The days after each use, up to the next decision that counts.</summary>
    static IEnumerable<Window> InForce(Sanction sanction, Standpoint at)
    {
        var entries = at.Seen(at.Memory.Entries.Of(sanction)).Where(entry => entry.Decision is SanctionDecision.Used or SanctionDecision.Ended).ToList();

        return entries.Select((entry, place) => (entry.Decision, From: entry.Day.PlusDays(1), To: place + 1 < entries.Count ? entries[place + 1].Day : at.AsOf))
            .Where(one => one.Decision == SanctionDecision.Used && one.From <= one.To)
            .Select(one => new Window(one.From, one.To));
    }

    /// <summary>Day after day, until it ends.</summary>
    static IEnumerable<Evidence> Watched(Condition endsWhen, Window days, Standpoint at)
    {
        foreach (var day in days.EachDay())
        {
            var judged = Judge.Of(endsWhen, at.On(day));
            foreach (var line in judged.Evidence)
            {
                yield return line;
            }

            if (judged.Verdict == Verdict.Met)
            {
                yield break;
            }
        }
    }

    /// <summary>After somebody decided against it, what would be so without the later records, and with those alone.</summary>
    static IEnumerable<Evidence> Renewed(SanctionAssessment one, Standpoint at) =>
        one.When is { Condition: var condition } && SanctionHistory.Of(one.Sanction, at).NotUsedOn is { } notUsed
            ? [.. Judge.Of(condition, at.Seeing(at.Sight with { After = notUsed })).Evidence, .. Judge.Of(condition, at.Seeing(at.Sight with { Until = notUsed })).Evidence]
            : [];

    /// <summary>Signatures, earlier rungs and the support that was promised.</summary>
    static IEnumerable<Evidence> Allowed(Sanction sanction, Standpoint at) =>
    [
        .. at.Seen(at.Memory.Entries.Signatures).Where(entry => entry.By.Any(signer => sanction.GivenTo.Any(person => person.Name == signer.Name))).Select(entry => entry.Evidence),
        .. WaitReasons.Rungs(sanction).SelectMany(rung => at.Seen(at.Memory.Entries.Of(rung))).Select(entry => entry.Evidence),
        .. from goal in at.Plan.Goals
           from action in goal.Actions
           where sanction.Support.Any(promised => promised.Id == action.Id)
           from line in ActionAssessor.Assess(action, goal, at).Evidence
           select line,
    ];
}
