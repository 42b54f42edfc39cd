using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>What was decided about a sanction, and what ends it or has ended it.</summary>
/// <param name="History">Since when it is in force, or when it ended.</param>
/// <param name="EndsWhen">
/// Its <c>ends when</c>: while it is in force at the as-of date, and where that ended it on the day it did; null otherwise.
/// </param>
sealed record SanctionEnding(SanctionHistory History, Judgement? EndsWhen)
{
    /// <summary>How that stands at the date.</summary>
    public static SanctionEnding Of(Sanction sanction, Standpoint at)
    {
        var history = SanctionHistory.Of(sanction, at);
        var entries = at.Seen(at.Memory.Entries.Of(sanction)).ToImmutableArray();
        var day = history.InForceSince is not null ? at.AsOf
            : entries.Any(entry => entry.Decision == SanctionDecision.Ended && entry.Day == history.EndedOn) ? null
            : history.EndedOn;

        return new SanctionEnding(
            history,
            sanction.EndsWhen is { } endsWhen && day is { } judged ? Judge.Of(endsWhen, at.On(judged)) : null);
    }
}
