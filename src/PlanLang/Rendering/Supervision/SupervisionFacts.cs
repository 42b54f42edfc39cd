using PlanLang.Evaluation;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>The frame of a plan, and what the team wrote about it since the last review.</summary>
static class SupervisionFacts
{
    static Language Words => Language.OfThePage;

    /// <summary>Key worker, stage, what the plan builds on, contract, reviews: a sentence each.</summary>
    public static IEnumerable<string> Of(Assessment standing) =>
    [
        .. Say("supervision.keyWorker", "who", standing.Plan.KeyWorker?.FullName),
        .. standing.Stage is { } stage ? [Words.Say("supervision.stage", ("id", stage.Id), ("title", stage.Title.Text))] : Array.Empty<string>(),
        .. BackgroundSentences.Of(standing.Plan),
        standing.Contract.Signed is { } signed ? Words.Say("supervision.signed", ("date", DateSentences.Of(signed))) : Words.Say("supervision.unsigned"),
        .. Say("supervision.lastReview", "date", standing.Reviews.Last is { } last ? DateSentences.Of(last) : null),
        .. Say("supervision.nextReview", "date", standing.Reviews.Next is { } next ? DateSentences.Of(next) : null),
    ];

    /// <summary>Visits in numbers, possible breaches, contacts and reviews that were moved, each with its day.</summary>
    public static IEnumerable<string> Contacts(Assessment standing)
    {
        var period = ReviewPeriod.Of(standing);

        return
        [
            .. ContactSentences.Of(standing),
            .. VisitSentences.Of(period.Of<VisitEntry>(standing.Diary)),
            .. period.Of<BreachEntry>(standing.Diary).Select(entry => Line(entry, "supervision.breach", entry.Text)),
            .. period.Of<ContactEntry>(standing.Diary).Select(entry => Line(entry, "supervision.contact", Listing.Row([entry.Whom.Name, entry.Text]))),
            .. period.Of<SharedEntry>(standing.Diary).Select(SharingSentences.Of),
            .. period.Of<ReviewMovedEntry>(standing.Diary).Select(entry => Line(entry, "supervision.moved", entry.Reason)),
        ];
    }

    static string Line(Entry entry, string sentence, string text) =>
        Words.Say(sentence, ("date", DateSentences.Of(entry.Day)), ("text", text));

    static IEnumerable<string> Say(string sentence, string name, string? value) => value is null ? [] : [Words.Say(sentence, (name, value))];
}
