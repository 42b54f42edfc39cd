using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary><c>at each of the last 3 reviews</c>: the latest value at each, not older than the review before it.</summary>
static class ReviewsJudge
{
    /// <summary>A part a review, the earliest first. Fewer held than asked for is too early.</summary>
    public static Judgement Judge(
        ValueCondition condition, ImmutableArray<Observation> observations, EachOfLastReviewsTimeframe reviews) =>
        Judge(condition, observations, reviews.Count, (_, finding) => Compare(condition, finding));

    /// <summary>The same for whatever is asked of the value at each.</summary>
    public static Judgement Judge(
        Condition condition, ImmutableArray<Observation> observations, int count, Func<Window, Finding, Judgement> judge)
    {
        var at = observations[0].At;
        var held = at.Seen(at.Memory.Entries.ReviewsHeld).Select(entry => entry.Day).Distinct().ToImmutableArray();
        var first = Math.Max(held.Length - count, 0);
        var parts = Enumerable.Range(first, held.Length - first)
            .Select(index => Part(condition, observations, new Window(Before(held, index, observations), held[index]), judge))
            .ToImmutableArray();
        var tooFew = Leaf.Of(condition, Verdict.TooEarly, ReasonCode.TooFewReviews);
        var whole = Combine.Parts(
            condition, new AllQuantifier(), held.Length < count ? [.. parts, tooFew] : parts);

        return whole with { Parts = parts };
    }

    /// <summary>The review before, or the first day observed.</summary>
    static DateOnly Before(ImmutableArray<DateOnly> held, int index, ImmutableArray<Observation> observations) =>
        index > 0 ? held[index - 1] : observations.Select(one => one.FirstDay).Append(held[0]).Min();

    static Judgement Part(
        Condition condition, ImmutableArray<Observation> observations, Window window, Func<Window, Finding, Judgement> judge)
    {
        var applying = WindowJudge.Applying(observations, window);
        if (applying.IsEmpty)
        {
            return Grounds.With(WindowJudge.Exempt(condition, observations, window) with { Of = PartOf(window) }, ReviewsOf(window, observations));
        }

        var finding = LatestEvaluator.Find(applying, window);
        var judgement = finding.Value is null
            ? Leaf.Of(condition, Verdict.NotRecorded, ReasonOf(finding, window)) with { Evidence = finding.Evidence }
            : judge(window, finding);

        return Grounds.With(judgement, [.. ReviewsOf(window, observations), .. Grounds.Of(observations, window)]) with
        {
            Of = PartOf(window),
            Window = window,
        };
    }

    static Reason ReasonOf(Finding finding, Window window) => finding.Flaw == ReasonCode.NoValue
        ? new Reason(ReasonCode.StaleAtReview, About: DateWords.Format(window.From))
        : new Reason(finding.Flaw ?? ReasonCode.NoValue);

    /// <summary>The review and the one before it.</summary>
    static IEnumerable<Records.Evidence> ReviewsOf(Window window, ImmutableArray<Observation> observations) =>
        observations[0].At.Memory.Entries.ReviewsHeld
            .Where(entry => entry.Day == window.From || entry.Day == window.To)
            .Select(entry => entry.Evidence);

    static PartOfTime PartOf(Window window) => new(DateWords.Format(window.To));

    static Judgement Compare(ValueCondition condition, Finding finding) =>
        finding.Known.Decide(condition.Comparison) is { } verdict
            ? Leaf.Of(condition, verdict, ReasonCode.Compared) with { Value = finding.Value, Evidence = finding.Evidence }
            : Leaf.Of(condition, Verdict.NotRecorded, ReasonCode.StaleAtReview);
}
