using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>
/// How one family's plan stands, as a page that can be read out at a review: what needs attention first, then goals,
/// rewards, what may happen, what the service can claim for, the way down and up, what the service owes, and the next review.
/// </summary>
public static class CheckText
{
    static readonly Language Words = Language.English;

    /// <summary>The page.</summary>
    /// <param name="assessment">How the plan stands.</param>
    /// <param name="diagnostics">What there is to say about its texts: the page owns up to what mistakes keep from it.</param>
    public static TextPage Of(Assessment assessment, ImmutableArray<Diagnostic> diagnostics) => new(
    [
        new TitleBlock(Title(assessment)),
        .. Head(assessment),
        .. diagnostics.Any(one => one.Severity == Severity.Error)
            ? [LineBlock.Of(0, new Piece(Tone.Bad, Words["check.mistakes"]))]
            : Array.Empty<TextBlock>(),
        .. AttentionSection.Of(assessment),
        .. GoalSection.Of(assessment),
        .. RewardSection.Of(assessment),
        .. SanctionSection.Of(assessment),
        .. CriteriaSection.Of(assessment),
        .. ResultSection.Of(assessment),
        .. ScoreSection.Of(assessment),
        .. StepSection.Of(assessment),
        .. ContactSection.Of(assessment),
        .. ServiceSection.Of(assessment),
        .. ReviewSection.Of(assessment),
    ]);

    static string Title(Assessment assessment) => assessment.Plan.Reference is { } reference
        ? Words.Say("check.title", ("name", assessment.Plan.Name), ("reference", reference))
        : assessment.Plan.Name;

    static IEnumerable<TextBlock> Head(Assessment assessment)
    {
        yield return LineBlock.Of(0, Words.Say("check.asOf", ("date", DateWords.FormatWithWeekday(assessment.AsOf))) + KnownAt(assessment));
        if (assessment.KeyWorker is { } worker)
        {
            yield return LineBlock.Of(0, assessment.KeyWorkerSince is { } since
                ? Words.Say("check.keyWorkerSince", ("who", worker.FullName), ("date", DateWords.Format(since)))
                : Words.Say("check.keyWorker", ("who", worker.FullName)));
        }

        foreach (var line in BackgroundSentences.Of(assessment.Plan))
        {
            yield return LineBlock.Of(0, line);
        }

        if (assessment.Stage is { } stage)
        {
            yield return LineBlock.Of(0, Words.Say("check.stage", ("id", stage.Id), ("title", stage.Title.Text)));
        }

        if (assessment.Contract.Extended is { } extended)
        {
            yield return LineBlock.Of(0, Words.Say(
                "check.extended", ("to", DateWords.Format(extended.To)), ("who", Listing.Of(extended.By)), ("date", DateWords.Format(extended.On))));
        }

        if (assessment.Closed is { } closed)
        {
            yield return LineBlock.Of(0, Words.Say(
                "check.closed",
                ("date", DateWords.FormatWithWeekday(closed.Day)),
                ("class", StatusWords.Of(closed.Class)),
                ("reason", closed.Reason)));
        }
    }

    /// <summary>A sentence with a blank before it; empty where all that is written counts.</summary>
    internal static string KnownAt(Assessment assessment) => assessment.KnownAt == assessment.AsOf
        ? ""
        : " " + Words.Say("check.knownAt", ("date", DateWords.FormatWithWeekday(assessment.KnownAt)));
}
