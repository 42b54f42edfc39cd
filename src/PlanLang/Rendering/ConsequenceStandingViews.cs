using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>How what may happen stands. It is never the program that decides: a person does, and gives the reason.</summary>
static class ConsequenceStandingViews
{
    static Language Words => Language.OfThePage;

    /// <summary>One of them. Nothing is said of how it stands where the audience may not see all that decides it.</summary>
    public static ConsequenceStandingView Of(
        SanctionAssessment sanction, Diary diary, ReviewPeriod period, FamilyWording wording) => new(
        sanction.Sanction.Title.Text,
        [
            .. sanction.Sanction.When is BrokenCondition ? [] : Standing(sanction, wording, EvidenceDays.Of(diary)),
            .. period.Of<SanctionEntry>(diary).Where(entry => entry.Sanction.Id == sanction.Sanction.Id).Select(Decision),
        ]);

    static IEnumerable<Bullet> Standing(SanctionAssessment sanction, FamilyWording wording, EvidenceDays days)
    {
        var who = Listing.Or(sanction.Sanction.DecidedBy.Select(person => person.Name));
        yield return sanction.Status switch
        {
            SanctionStatus.MayBeConsidered when who.Length == 0 => Words.Say("review.sanction.mayBeConsideredAlone"),
            SanctionStatus.MayBeConsidered => Words.Say("review.sanction.MayBeConsidered", ("who", who)),
            _ => Words.Say($"review.sanction.{sanction.Status}"),
        };

        if (sanction.When?.Verdict == Verdict.Met && LateRecords.Of(sanction.When, days) is { } late)
        {
            yield return late;
        }

        foreach (var reason in sanction.Reasons)
        {
            yield return Of(reason);
        }

        if (sanction.Status == SanctionStatus.InForce && ConditionLines.Said("consequence.ends", sanction.Sanction.EndsWhen, wording) is { } ends)
        {
            yield return ends;
        }
    }

    static string Of(WaitReason reason) => reason.Code switch
    {
        WaitCode.Support when reason.Action is { } action =>
            Sentence.Ended(Words.Say("review.wait.Support", ("title", action.Action.Title.Text))),
        WaitCode.Support => Words.Say("review.wait.supportAlone"),
        WaitCode.Ladder when reason.Rung is { } rung => Words.Say("review.wait.Ladder", ("title", rung.Title.Text)),
        WaitCode.Ladder => Words.Say("review.wait.ladderAlone"),
        _ => Words.Say($"review.wait.{reason.Code}"),
    };

    static string Decision(SanctionEntry entry) => entry.Decision == SanctionDecision.Ended
        ? Words.Say("review.decided.Ended", ("date", DateSentences.Of(entry.Day)))
        : Words.Say(
            $"review.decided.{entry.Decision}",
            ("date", DateSentences.Of(entry.Day)),
            ("who", entry.DecidedBy?.Name ?? Words.Say("review.decidedSomebody")),
            ("reason", entry.Reason.Length > 0 ? Words.Say("review.decidedReason", ("reason", entry.Reason)) : ""));
}
