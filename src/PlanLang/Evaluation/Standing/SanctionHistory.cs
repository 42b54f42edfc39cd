using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>What was decided about a sanction by a date.</summary>
/// <param name="InForceSince">The day it was used, while it is in force; null otherwise.</param>
/// <param name="EndedOn">The latest day on which it ended; null where it never did.</param>
/// <param name="NotUsedOn">The latest day since then on which somebody decided against it.</param>
readonly record struct SanctionHistory(DateOnly? InForceSince, DateOnly? EndedOn, DateOnly? NotUsedOn)
{
    /// <summary>
    /// Reads its records in order. It is in force from <c>used</c> until <c>ended</c>, or until its
    /// <c>ends when</c> is met on a later day.
    /// </summary>
    public static SanctionHistory Of(Sanction sanction, Standpoint at)
    {
        var history = default(SanctionHistory);
        foreach (var entry in at.Seen(at.Memory.Entries.Of(sanction)))
        {
            history = history.By(entry.Day, sanction, at).With(entry);
        }

        return history.By(at.AsOf, sanction, at);
    }

    SanctionHistory With(SanctionEntry entry) => entry.Decision switch
    {
        SanctionDecision.Used => this with { InForceSince = entry.Day, NotUsedOn = null },
        SanctionDecision.Ended => new SanctionHistory(null, InForceSince is null ? EndedOn ?? entry.Day : entry.Day, null),
        _ => this with { NotUsedOn = entry.Day },
    };

    /// <summary>The same on that day: its condition for ending may have been met since it was used.</summary>
    SanctionHistory By(DateOnly day, Sanction sanction, Standpoint at) =>
        InForceSince is { } used && sanction.EndsWhen is { } endsWhen && day > used
            && Runs.First(new Window(used.PlusDays(1), day), one => Judge.Of(endsWhen, at.Trying(one)).Verdict == Verdict.Met)
                is { } ended
            ? new SanctionHistory(null, ended, null)
            : this;
}
