using PlanLang.Privacy;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>Asks somebody to come to the next review.</summary>
static class InvitationLetter
{
    static Language Words => Language.OfThePage;

    /// <summary>The letter; refused where the plan is closed, names no reviews or does not ask the reader to come.</summary>
    public static Draft Draft(ReaderCopy copy)
    {
        if (Letter.ReaderOf(copy) is not { } reader)
        {
            return Letter.Refused(() => Words.Say("letter.oneReader"));
        }

        var standing = copy.Standing;

        return (standing.Plan.Reviews, standing.Reviews.Next) switch
        {
            _ when standing.Closed is { } closed => Letter.Refused(() => Words.Say("letter.closed", ("date", DateSentences.Of(closed.Day)))),
            (null, _) => Letter.Refused(() => Words.Say("letter.invitation.noReviews", ("who", reader.Name))),
            ({ } reviews, _) when !reviews.Who.Any(person => person.Name == reader.Name) =>
                Letter.Refused(() => Words.Say("letter.invitation.notAsked", ("who", reader.Name))),
            (_, null) => Letter.Refused(() => Words.Say("letter.invitation.noDate")),
            ({ } reviews, { } next) => Of(copy, reviews, next),
        };
    }

    static PageDraft Of(ReaderCopy copy, Model.Reviews reviews, DateOnly next) => Letter.Of(
        copy,
        Words.Say("letter.invitation.title"),
        [
            Words.Say("letter.invitation.when", ("date", DateSentences.Of(next))),
            .. copy.Standing.Reviews.OverdueSince is { } overdue
                ? ImmutableArray.Create(Words.Say("letter.invitation.overdue", ("date", DateSentences.Of(overdue))))
                : [],
            Words.Say("letter.invitation.who", ("who", Listing.Of(reviews.Who))),
            .. reviews.ChairedBy is { } chair ? ImmutableArray.Create(Words.Say("meetings.chair", ("who", chair.Name))) : [],
        ],
        [
            new LetterPart(
                Words.Say("letter.invitation.about"),
                [.. copy.Plan.Goals.Select(goal => goal.Title.Text).Where(title => title.Length > 0).Select(Sentence.Of)]),
        ],
        [Words.Say("letter.invitation.bring"), Words.Say("letter.invitation.change")]);
}
