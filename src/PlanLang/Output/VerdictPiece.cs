using System.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>How something stands, with a sign in front for those who look before they read: <c>✓ met</c>.</summary>
static class VerdictPiece
{
    /// <summary><c>✓ met</c>, <c>✗ not met</c>, <c>… too early</c>, <c>? not recorded</c>, <c>– does not apply</c>.</summary>
    public static Piece Of(Verdict verdict)
    {
        var (tone, sign) = verdict switch
        {
            Verdict.Met => (Tone.Good, "✓"),
            Verdict.NotMet => (Tone.Bad, "✗"),
            Verdict.TooEarly => (Tone.Open, "…"),
            Verdict.NotRecorded => (Tone.Open, "?"),
            Verdict.DoesNotApply => (Tone.Quiet, "–"),
            _ => throw new UnreachableException(),
        };

        return new Piece(tone, $"{sign} {StatusWords.Of(verdict)}");
    }

    /// <summary><c>on track</c>.</summary>
    public static Piece Of(GoalStatus status) => new(
        status switch
        {
            GoalStatus.Met or GoalStatus.OnTrack => Tone.Good,
            GoalStatus.Missed or GoalStatus.OffTrack => Tone.Bad,
            GoalStatus.DoesNotApply => Tone.Quiet,
            _ => Tone.Open,
        },
        StatusWords.Of(status));

    /// <summary><c>slipping, 4 of 28</c>.</summary>
    public static Piece Of(ActionAssessment action) => new(
        action.Status switch
        {
            ActionStatus.Done or ActionStatus.Kept => Tone.Good,
            ActionStatus.Overdue or ActionStatus.Slipping => Tone.Bad,
            ActionStatus.Due => Tone.Open,
            _ => Tone.Quiet,
        },
        WaitSentences.StandingOf(action));

    /// <summary><c>earned</c>.</summary>
    public static Piece Of(RewardStatus status) =>
        new(status == RewardStatus.Earned ? Tone.Good : Tone.Open, StatusWords.Of(status));

    /// <summary><c>must wait</c>.</summary>
    public static Piece Of(SanctionStatus status) => new(
        status switch
        {
            SanctionStatus.MayBeConsidered or SanctionStatus.InForce => Tone.Bad,
            SanctionStatus.MustWait => Tone.Open,
            _ => Tone.Quiet,
        },
        StatusWords.Of(status));
}
