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
            EachOfLastTimeframe each => EachOfLastJudge.Judge(condition, observations, each),
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
            (Aggregate.Usual, not CountKind) when observations is [var one] => Latest(condition, one),
            (Aggregate.Usual, RatioKind) => Leaf.Of(condition, Verdict.NotRecorded, ReasonCode.CannotBeJudgedYet),
            _ => Over(condition, observations, new SinceTimeframe(new StartAnchor())),
        };

    static Judgement Latest(ValueCondition condition, Observation observation)
    {
        var window = LatestEvaluator.WindowOf(observation) ?? SinceTheFirstDay(observation);
        var finding = LatestEvaluator.Find(observation, window);

        return WindowJudge.Judge(condition, [observation], new Stretch(window, Course.Moving), finding);
    }

    static Window SinceTheFirstDay(Observation observation)
    {
        var (first, asOf) = (observation.FirstDay, observation.At.AsOf);

        return new Window(first < asOf ? first : asOf, asOf);
    }
}
