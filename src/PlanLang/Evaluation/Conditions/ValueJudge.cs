using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>A value of a measure held against a bound, for one person, the family, or several together.</summary>
static class ValueJudge
{
    /// <summary>The whole condition for them, over one stretch of days or several.</summary>
    public static Judgement Judge(ValueCondition condition, ImmutableArray<Observation> observations) =>
        condition.Timeframe switch
        {
            null => WithoutWindow(condition, observations),
            EachOfLastTimeframe each => EachOfLastJudge.Judge(
                condition, observations, each.Length, stretch => WindowJudge.Judge(condition, observations, stretch)),
            EachOfLastReviewsTimeframe reviews => ReviewsJudge.Judge(condition, observations, reviews),
            AverageOfLastTimeframe average => AverageJudge.Judge(condition, observations, average),
            var timeframe => Over(condition, observations, timeframe),
        };

    static Judgement Over(ValueCondition condition, ImmutableArray<Observation> observations, Timeframe timeframe) =>
        TimeframeWindows.Of(timeframe, Ground.Of(observations[0])) switch
        {
            Stretch stretch => WindowJudge.Judge(condition, observations, stretch),
            var lacking => Leaf.Of(condition, (Shortfall)lacking),
        };

    /// <summary>The total of a count since the start; of everything else the latest record.</summary>
    static Judgement WithoutWindow(ValueCondition condition, ImmutableArray<Observation> observations) =>
        (condition.Aggregate, condition.Measure.Kind) switch
        {
            (Aggregate.Usual, not CountKind) => Latest(condition, observations),
            _ => Over(condition, observations, new SinceTimeframe(new StartAnchor())),
        };

    static Judgement Latest(ValueCondition condition, ImmutableArray<Observation> observations)
    {
        var asOf = observations[0].At.AsOf;
        var applying = WindowJudge.Applying(observations, new Window(asOf, asOf));
        if (applying.IsEmpty)
        {
            return WindowJudge.Exempt(condition, observations, new Window(asOf, asOf));
        }

        var first = applying.Min(one => LatestEvaluator.WindowOf(one)?.From ?? Earlier(one.FirstDay, asOf));
        var window = new Window(first, asOf);

        return Grounds.With(
            WindowJudge.Judge(
                condition,
                applying,
                new Stretch(window, Course.Moving),
                LatestEvaluator.Find(applying, window with { From = DateOnly.MinValue })),
            observations,
            new Window(asOf, asOf));
    }

    static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
