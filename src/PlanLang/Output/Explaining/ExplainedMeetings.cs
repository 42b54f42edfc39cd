using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>The reviews and the contract, which have no condition but stand somehow all the same.</summary>
static class ExplainedMeetings
{
    static readonly Language Words = Language.English;

    /// <summary>Both, where the plan has them.</summary>
    public static IEnumerable<Explained> Of(Assessment assessment) =>
    [
        .. assessment.Plan.Reviews is { } reviews ? [Of(reviews, assessment)] : Array.Empty<Explained>(),
        .. assessment.Plan.Contract is { } contract ? [Of(contract, assessment)] : Array.Empty<Explained>(),
    ];

    static Explained Of(Reviews reviews, Assessment assessment) => new(
        "reviews",
        DurationWords.Of(reviews.Every),
        Words["check.reviews"],
        assessment.Reviews.OverdueSince is null ? Words["explain.inTime"] : new Piece(Tone.Bad, Words["explain.overdue"]),
        reviews.At,
        null)
    {
        Facts = [ReviewSection.Sentences(assessment.Reviews)],
        Evidence = EvidenceLines.Of(Lines(assessment, entry => entry is ReviewHeldEntry or ReviewMovedEntry or ClosedEntry)),
    };

    static Explained Of(Contract contract, Assessment assessment) => new(
        "contract",
        contract.Title.Text,
        contract.Title.Text,
        assessment.Contract.Signed is { } day ? new Piece(Tone.Good, Words.Say("explain.signed", ("date", DateWords.Format(day)))) : Words["explain.notSigned"],
        contract.At,
        null)
    {
        OtherNames = [contract.Title.Text],
        Facts = assessment.Contract.ChangedSince.IsEmpty
            ? []
            : [Words.Say("explain.changedSince", ("list", Listing.And(assessment.Contract.ChangedSince)))],
        Evidence = EvidenceLines.Of(assessment.Contract.Latest.Select(entry => entry.Evidence)),
    };

    static IEnumerable<Evidence> Lines(Assessment assessment, Func<Entry, bool> wanted) =>
        assessment.Diary.Entries.Where(entry => entry.Day <= assessment.AsOf && wanted(entry)).Select(entry => entry.Evidence);
}
