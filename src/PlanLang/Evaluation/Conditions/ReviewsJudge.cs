using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary><c>at each of the last 3 reviews</c>: the latest value at each, not older than the review before it.</summary>
static class ReviewsJudge
{
    /// <summary>A part a review, the earliest first. Fewer held than asked for is too early.</summary>
    public static Judgement Judge(
        ValueCondition condition, ImmutableArray<Observation> observations, EachOfLastReviewsTimeframe reviews)
    {
        var at = observations[0].At;
        var held = at.Seen(at.Memory.Entries.ReviewsHeld).Select(entry => entry.Day).Distinct().ToImmutableArray();
        var first = Math.Max(held.Length - reviews.Count, 0);
        var parts = Enumerable.Range(first, held.Length - first)
            .Select(index => Part(condition, observations, Before(held, index), held[index]))
            .ToImmutableArray();
        var tooFew = Leaf.Of(condition, Verdict.TooEarly, ReasonCode.TooFewCompleted);
        var whole = Combine.Parts(
            condition, new AllQuantifier(), held.Length < reviews.Count ? [.. parts, tooFew] : parts);

        return whole with { Parts = parts };
    }

    static DateOnly Before(ImmutableArray<DateOnly> held, int index) =>
        index > 0 ? held[index - 1] : DateOnly.MinValue;

    static Judgement Part(
        ValueCondition condition, ImmutableArray<Observation> observations, DateOnly before, DateOnly review)
    {
        var window = new Window(before, review);
        var finding = observations.Length == 1
            ? LatestEvaluator.Find(observations[0], window)
            : ValueFinder.Find(condition.Aggregate, observations, window);

        return Compare(condition, finding) with
        {
            Of = new PartOfTime(DateWords.Format(review)),
            Window = window,
        };
    }

    static Judgement Compare(ValueCondition condition, Finding finding) =>
        finding.Known.Decide(condition.Comparison) is { } verdict
            ? Leaf.Of(condition, verdict, ReasonCode.Compared) with { Value = finding.Value, Evidence = finding.Evidence }
            : Leaf.Of(condition, Verdict.NotRecorded, ReasonCode.StaleAtReview);
}
