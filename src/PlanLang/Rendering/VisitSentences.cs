using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>How often somebody of the service came, and why not, in numbers.</summary>
static class VisitSentences
{
    static Language Words => Language.OfThePage;

    /// <summary>A sentence for each outcome that there was.</summary>
    public static IEnumerable<string> Of(IEnumerable<VisitEntry> visits)
    {
        var all = visits.ToImmutableArray();
        foreach (var made in all.Where(visit => visit.Outcome == VisitOutcome.Made).GroupBy(visit => visit.By.Name))
        {
            yield return Words.Count("review.visits.made", made.Count(), ("who", made.Key));
        }

        foreach (var (outcome, name) in Others)
        {
            var count = all.Count(visit => visit.Outcome == outcome);
            if (count > 0)
            {
                yield return Words.Count(name, count);
            }
        }
    }

    static ImmutableArray<(VisitOutcome Outcome, string Sentence)> Others { get; } =
    [
        (VisitOutcome.CancelledByService, "review.visits.service"),
        (VisitOutcome.CancelledByFamily, "review.visits.family"),
        (VisitOutcome.Missed, "review.visits.missed"),
    ];
}
