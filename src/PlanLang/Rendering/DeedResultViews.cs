using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>What one side said it would do and how it went; what was missed stands as plainly for the service as for the family.</summary>
static class DeedResultViews
{
    static Language Words => Language.OfThePage;

    /// <summary>The actions of that side, less those that were over before the period.</summary>
    public static ImmutableArray<DeedResultView> Of(Assessment copy, ReviewPeriod period, Side side) =>
    [
        .. from action in copy.Actions
           where action.Action.Who.Any(person => person.Side == side) && !WasOver(action, copy.Diary, period)
           select new DeedResultView(
               Sentence.Of(action.Action.Title.Text),
               Listing.Of(action.Action.Who),
               string.Join(' ', How(action, copy.Diary, period))),
    ];

    /// <summary>The day on which it was last recorded as done or kept, up to that day; null where it was not.</summary>
    public static DateOnly? DoneOn(PlanAction action, Diary diary, DateOnly upTo) => diary.Entries
        .OfType<ActionEntry>()
        .LastOrDefault(entry => entry.Action.Id == action.Id
            && entry.Outcome is ActionOutcome.Done or ActionOutcome.Kept
            && entry.Day <= upTo)
        ?.Day;

    static bool WasOver(ActionAssessment action, Diary diary, ReviewPeriod period) => action.Status switch
    {
        ActionStatus.Stopped => action.Action.Until is not { } until || until < period.From,
        ActionStatus.Done => DoneOn(action.Action, diary, period.To) < period.From,
        ActionStatus.NotNeeded => true,
        _ => false,
    };

    static IEnumerable<string> How(ActionAssessment action, Diary diary, ReviewPeriod period)
    {
        yield return Status(action, diary, period);
        var missed = period.Of<ActionEntry>(diary)
            .Where(entry => entry.Action.Id == action.Action.Id && entry.Outcome == ActionOutcome.Missed)
            .Select(entry => DateSentences.Of(entry.Day))
            .ToImmutableArray();
        if (!missed.IsEmpty)
        {
            yield return Words.Say("review.missed", ("dates", Listing.And(missed)));
        }
    }

    static string Status(ActionAssessment action, Diary diary, ReviewPeriod period) => action.Status switch
    {
        ActionStatus.Done when DoneOn(action.Action, diary, period.To) is { } day =>
            Words.Say("review.action.doneOn", ("date", DateSentences.Of(day))),
        ActionStatus.Overdue when action.Due is { } by =>
            Words.Say("review.action.Overdue", ("date", DateSentences.Of(by))),
        ActionStatus.Kept or ActionStatus.Slipping when action.Occasions > 0 =>
            OccasionSentences.Of($"review.action.{action.Status}", action),
        ActionStatus.Kept or ActionStatus.Slipping or ActionStatus.Overdue => Words.Say("review.action.NotDue"),
        _ => Words.Say($"review.action.{action.Status}"),
    };
}
