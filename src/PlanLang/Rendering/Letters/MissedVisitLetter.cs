using PlanLang.Privacy;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>Says that somebody came and nobody was at home: a friendly word, no reproach.</summary>
static class MissedVisitLetter
{
    const int Days = 28;

    static Language Words => Language.OfThePage;

    /// <summary>The letter about the latest such visit of the last four weeks; refused where the reader may know of none.</summary>
    public static Draft Draft(ReaderCopy copy)
    {
        if (Letter.ReaderOf(copy) is not { } reader)
        {
            return Letter.Refused(() => Words.Say("letter.oneReader"));
        }

        var visits = copy.Standing.Diary.Entries.OfType<VisitEntry>()
            .Where(visit => visit.Day <= copy.AsOf && visit.Day > copy.AsOf.AddDays(-Days))
            .ToImmutableArray();

        return visits.LastOrDefault(visit => visit.Outcome == VisitOutcome.Missed) is not { } missed
            ? Letter.Refused(() => Words.Say("letter.missedVisit.none", ("who", reader.Name), ("date", DateSentences.Of(copy.AsOf.AddDays(1 - Days)))))
            : visits.LastOrDefault(visit => visit.Outcome == VisitOutcome.Made && visit.Day > missed.Day) is { } made
                ? Letter.Refused(() => Words.Say(
                    "letter.missedVisit.over", ("date", DateSentences.Of(missed.Day)), ("later", DateSentences.Of(made.Day))))
                : Of(copy, missed);
    }

    static PageDraft Of(ReaderCopy copy, VisitEntry missed) => Letter.Of(
        copy,
        Words.Say("letter.missedVisit.title"),
        [
            Words.Say("letter.missedVisit.when", ("date", DateSentences.Of(missed.Day)), ("who", missed.By.Name)),
            Words.Say("letter.missedVisit.hope"),
        ],
        [],
        [Words.Say("letter.missedVisit.again")]);
}
