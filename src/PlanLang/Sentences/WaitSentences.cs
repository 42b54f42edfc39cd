using PlanLang.Evaluation;
using PlanLang.Model;

namespace PlanLang.Sentences;

/// <summary>Why a sanction must wait, for workers: <c>The promised help comes first: action talk is slipping (1 of 2).</c></summary>
static class WaitSentences
{
    static Language Words => Language.OfThePage;

    /// <summary>One sentence.</summary>
    public static string Of(WaitReason reason, Sanction sanction) => Words.Say(
        $"waits.{reason.Code}",
        ("who", Listing.Of(sanction.GivenTo)),
        ("date", sanction.ToldOn is { } day ? DateSentences.Of(day) : Words.Say("attend.noDate")),
        ("rung", reason.Rung?.Id ?? ""),
        ("action", reason.Action?.Action.Title.Text ?? ""),
        ("status", reason.Action is { } action ? StandingOf(action) : ""));

    /// <summary><c>slipping, 1 of 2 times in the last four weeks</c>: how an action stands, with what makes it so.</summary>
    public static string StandingOf(ActionAssessment action) =>
        action is { Status: ActionStatus.Kept, Occasions: 0 } ? StatusWords.Of(ActionStatus.NotDue)
        : action.Status is not (ActionStatus.Kept or ActionStatus.Slipping) ? StatusWords.Of(action.Status)
        : OccasionSentences.Of($"waits.{action.Status}", action, ("status", StatusWords.Of(action.Status)));
}
