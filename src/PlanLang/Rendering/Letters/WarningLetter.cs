using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>
/// Says that a person decided to do what may happen. Never the program: it is made only where somebody decided
/// <c>used</c>, and only where it might be considered on that day.
/// </summary>
static class WarningLetter
{
    static Language Words => Language.OfThePage;

    /// <summary>The letter about the latest such decision; refused, with the reason, where there is none or it had to wait.</summary>
    public static Draft Draft(ReaderCopy copy)
    {
        if (Letter.ReaderOf(copy) is not { } reader)
        {
            return Letter.Refused(() => Words.Say("letter.oneReader"));
        }

        var decision = copy.Standing.Diary.Entries.OfType<SanctionEntry>().LastOrDefault(entry =>
            entry.Day <= copy.AsOf
            && entry.Decision == SanctionDecision.Used
            && entry.Sanction.GivenTo.Any(person => person.Name == reader.Name));
        if (decision is null)
        {
            return Letter.Refused(() => Words.Say("letter.warning.notUsed", ("who", reader.Name)));
        }

        if (copy.Standing.Sanctions.FirstOrDefault(one => one.Sanction.At == decision.Sanction.At)?.Status != SanctionStatus.InForce)
        {
            return Letter.Refused(() => Words.Say("letter.warning.over", ("title", decision.Sanction.Title.Text), ("date", DateSentences.Of(decision.Day))));
        }

        var then = Then(copy.Standing, decision);

        return then?.Status switch
        {
            SanctionStatus.MayBeConsidered => Of(copy, decision, then),
            SanctionStatus.MustWait => Letter.Refused(() => Words.Say(
                "letter.warning.wait",
                ("title", decision.Sanction.Title.Text),
                ("date", DateSentences.Of(decision.Day)),
                ("reasons", string.Join(' ', then.Reasons.Select(reason => WaitSentences.Of(reason, then.Sanction)))))),
            _ => Letter.Refused(() => Words.Say(
                "letter.warning.notReached", ("title", decision.Sanction.Title.Text), ("date", DateSentences.Of(decision.Day)))),
        };
    }

    /// <summary>How it stood on the day of the decision, before it.</summary>
    static SanctionAssessment? Then(Assessment copy, SanctionEntry decision)
    {
        var before = new Diary(copy.Diary.All, [.. copy.Diary.Entries.Where(entry => entry != decision)]);

        return Assessor.Assess(copy.Plan, before, decision.Day, decision.Day, Depth.VerdictAlone)
            .Sanctions.FirstOrDefault(one => one.Sanction.At == decision.Sanction.At);
    }

    static PageDraft Of(ReaderCopy copy, SanctionEntry decision, SanctionAssessment then)
    {
        var sanction = copy.Plan.Sanctions.First(one => one.At == decision.Sanction.At);
        var wording = new FamilyWording(copy.Named);

        return Letter.Of(
            copy,
            Words.Say("letter.warning.title"),
            [
                Words.Say(
                    "letter.warning.decided",
                    ("date", DateSentences.Of(decision.Day)),
                    ("who", decision.DecidedBy?.FullName ?? Words.Say("review.decidedSomebody"))),
                .. decision.Reason.Length > 0 ? ImmutableArray.Create(Sentence.Ended(Words.Say("letter.warning.reason", ("reason", decision.Reason)))) : [],
            ],
            [
                new LetterPart(sanction.Title.Text, [.. Facts(sanction, then, wording, EvidenceDays.Of(copy.Standing.Diary))]),
                new LetterPart(Words.Say("letter.warning.help"), [.. sanction.Support.Select(ConsequenceViews.Help)]),
            ],
            [Words.Say("letter.warning.talk")]);
    }

    static IEnumerable<Bullet> Facts(Sanction sanction, SanctionAssessment then, FamilyWording wording, EvidenceDays days)
    {
        foreach (var value in then.When is { } judgement ? ValueSentences.Of(judgement, wording, days) : [])
        {
            yield return value;
        }

        if (sanction.ToldOn is { } told)
        {
            yield return Words.Say("consequence.told", ("date", DateSentences.Of(told)));
        }

        if (sanction.Power is { } power)
        {
            yield return Sentence.Ended(Words.Say("consequence.power", ("power", power.Text)));
        }

        if (ConditionLines.Said("consequence.ends", sanction.EndsWhen, wording) is { } ends)
        {
            yield return ends;
        }
    }
}
