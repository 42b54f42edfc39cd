using System.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>How something stands, in words, and as a sign for those who look before they read.</summary>
static class VerdictPiece
{
    /// <summary><c>not met</c>, <c>too early</c>.</summary>
    public static Piece Of(Verdict verdict) => new(Sign(verdict).Tone, StatusWords.Of(verdict));

    /// <summary>A sign with a blank behind it: <c>✓</c>, <c>✗</c>, <c>…</c>, <c>?</c>, <c>–</c>.</summary>
    public static Piece Sign(Verdict verdict) => verdict switch
    {
        Verdict.Met => new Piece(Tone.Good, "✓ "),
        Verdict.NotMet => new Piece(Tone.Bad, "✗ "),
        Verdict.TooEarly => new Piece(Tone.Open, "… "),
        Verdict.NotRecorded => new Piece(Tone.Open, "? "),
        Verdict.DoesNotApply => new Piece(Tone.Quiet, "– "),
        _ => throw new UnreachableException(),
    };

    /// <summary>The verdict of something that nobody wants to come about: met is no success.</summary>
    public static Piece OfUnwanted(Verdict verdict) =>
        new(verdict == Verdict.Met ? Tone.Bad : Tone.Plain, StatusWords.Of(verdict));

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
