using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>Makes a review's view out of its readers' copy.</summary>
static class ReviewViews
{
    static Language Words => Language.OfThePage;

    /// <summary>The view; the meetings it names are those after the as-of date.</summary>
    public static ReviewView Of(ReaderCopy readers)
    {
        var copy = readers.Standing;
        var wording = new FamilyWording(readers.Named);
        var period = ReviewPeriod.Of(copy);

        return new ReviewView(
            Words.Say("review.title"),
            Words.Say("review.on", ("family", copy.Plan.Name), ("date", DateSentences.Of(copy.AsOf))),
            [Opening(period)],
            [.. WentWell.Of(copy, period, wording)],
            ChangeSentences.Of(readers, period),
            StandingViews.Of(readers, wording),
            DeedResultViews.Of(copy, period, Side.Team),
            DeedResultViews.Of(copy, period, Side.Family),
            [.. VisitSentences.Of(period.Of<VisitEntry>(copy.Diary))],
            [.. period.Of<SaidEntry>(copy.Diary).Select(said => VoiceViews.Of(said.Words, said.By, said.Day))],
            [.. period.Of<SharedEntry>(copy.Diary).Select(SharingSentences.Of)],
            [.. copy.Sanctions.Select(sanction => ConsequenceStandingViews.Of(sanction, copy.Diary, period, wording))],
            [.. NextStepViews.Of(readers, wording)],
            NextMeetings(copy));
    }

    static string Opening(ReviewPeriod period) => period.LastReview is { } last
        ? Words.Say("review.since", ("date", DateSentences.Of(last)))
        : Words.Say("review.sinceStart", ("date", DateSentences.Of(period.From)));

    static MeetingsView? NextMeetings(Assessment copy)
    {
        if (copy.Closed is not null || MeetingsViews.Of(copy.Plan, copy.AsOf.AddDays(1)) is not { } planned)
        {
            return null;
        }

        return planned with
        {
            Dates = planned.Dates.Length > 1 ? planned.Dates : [],
            Facts = copy.Reviews.OverdueSince is { } overdue
                ? [Words.Say("review.overdue", ("date", DateSentences.Of(overdue)))]
                : copy.Reviews.Next is { } next ? [Words.Say("review.next", ("date", DateSentences.Of(next)))] : [],
        };
    }
}
