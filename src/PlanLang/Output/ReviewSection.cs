using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>When everybody met last, and when they meet next.</summary>
static class ReviewSection
{
    static readonly Language Words = Language.English;

    public static IEnumerable<TextBlock> Of(Assessment assessment) => assessment.Plan.Reviews is null
        ? []
        : [new HeadingBlock(Words["check.reviews"]), LineBlock.Of(0, Sentences(assessment.Reviews))];

    /// <summary>When the last one was, which is overdue, and when the next one is.</summary>
    public static string Sentences(ReviewsAssessment reviews) => string.Join(
        ' ',
        new[]
        {
            reviews.Last is { } last ? Words.Say("check.lastReview", ("date", Of(last))) : Words["check.noReview"],
            reviews.OverdueSince is { } due ? Words.Say("check.overdueReview", ("date", Of(due))) : null,
            reviews.Next is { } next ? Words.Say("check.nextReview", ("date", Of(next))) : null,
        }.OfType<string>());

    static string Of(DateOnly day) => DateWords.FormatWithWeekday(day);
}
