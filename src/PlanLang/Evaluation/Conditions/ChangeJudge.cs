using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>How far a value has moved from an earlier one.</summary>
static class ChangeJudge
{
    /// <summary>The whole condition for one person, the family, or several together.</summary>
    public static Judgement Judge(ChangeCondition condition, ImmutableArray<Observation> observations)
    {
        var judgement = condition.Timeframe switch
        {
            EachOfLastTimeframe each => EachOfLastJudge.Judge(
                condition, observations, each.Length, stretch => OverStretch(condition, observations, stretch)),
            EachOfLastReviewsTimeframe reviews => AtReviews(condition, observations, reviews.Count),
            AverageOfLastTimeframe average => OnAverage(condition, observations, average),
            { } timeframe => TimeframeWindows.Of(timeframe, Ground.Of(observations[0])) switch
            {
                Stretch stretch => OverStretch(condition, observations, stretch),
                var lacking => Leaf.Of(condition, (Shortfall)lacking),
            },
            null => AtPresent(condition, observations),
        };

        return EarlierWindow(condition, observations) is { } window ? Grounds.With(judgement, observations, window) : judgement;
    }

    /// <summary>A window that overlaps what it is compared with is too early, before anything else is asked.</summary>
    static Judgement OverStretch(ChangeCondition condition, ImmutableArray<Observation> observations, Stretch stretch)
    {
        if (EarlierWindow(condition, observations) is { } earlier && stretch.Window.Overlaps(earlier))
        {
            return TooEarly(condition, observations, stretch.Window, earlier);
        }

        var applying = AtBoth(condition, observations, stretch.Window);

        return Grounds.With(
            applying.IsEmpty
                ? WindowJudge.Exempt(condition, observations, stretch.Window)
                : Between(condition, applying, ChangeSides.Over(condition, applying, stretch)),
            observations,
            stretch.Window);
    }

    /// <summary>The mean of several times, where it can be told, is compared like the value of one.</summary>
    static Judgement OnAverage(ChangeCondition condition, ImmutableArray<Observation> observations, AverageOfLastTimeframe average)
    {
        var times = CompletedTimes.Of(average.Length, Ground.Of(observations[0]));
        var applying = AtBaseline(condition, observations);
        if (EarlierWindow(condition, observations) is { } earlier)
        {
            if (times is { TooFew: null, Windows: [var first, ..] windows } && new Window(first.From, windows[^1].To).Overlaps(earlier))
            {
                return TooEarly(condition, observations, new Window(first.From, windows[^1].To), earlier);
            }

            if (applying.IsEmpty)
            {
                return WindowJudge.Exempt(condition, observations, earlier);
            }
        }

        var mean = AverageJudge.Mean(condition, condition.Aggregate, applying, average);
        if (mean is not { Value: QuotientValue { Quotient: var quotient } value, Window: { } window })
        {
            return mean;
        }

        var finding = new Finding(value, Bounds.Just(quotient), Bounds.Everything, mean.Evidence);

        return Between(condition, applying, new ChangeSide(window, finding, null)) with { Parts = mean.Parts };
    }

    static Judgement AtReviews(ChangeCondition condition, ImmutableArray<Observation> observations, int count)
    {
        var applying = AtBaseline(condition, observations);

        return applying.IsEmpty && EarlierWindow(condition, observations) is { } earlier
            ? WindowJudge.Exempt(condition, observations, earlier)
            : ReviewsJudge.Judge(
                condition,
                applying,
                count,
                (window, finding) => Between(condition, applying, new ChangeSide(window, finding, null)));
    }

    /// <summary>The latest record of each.</summary>
    static Judgement AtPresent(ChangeCondition condition, ImmutableArray<Observation> observations)
    {
        var today = new Window(observations[0].At.AsOf, observations[0].At.AsOf);
        var applying = AtBoth(condition, observations, today);

        return Grounds.With(
            applying.IsEmpty ? WindowJudge.Exempt(condition, observations, today)
            : ChangeSides.Latest(applying) is ChangeSide current ? Between(condition, applying, current)
            : Leaf.Of(condition, (Shortfall)ChangeSides.Latest(applying)),
            observations,
            today);
    }

    static Judgement Against(
        ChangeCondition condition, ImmutableArray<Observation> observations, ChangeSide current, ChangeSide earlier) =>
        current.Overlaps(earlier)
            ? Grounds.With(TooEarly(condition, observations, current.Window, earlier.Window), earlier.Finding.Evidence)
            : ChangeComparison.Judge(condition, earlier, current);

    static Judgement Between(ChangeCondition condition, ImmutableArray<Observation> observations, ChangeSide current)
    {
        var judgement = ChangeSides.Earlier(condition, observations) switch
        {
            ChangeSide earlier => Against(condition, observations, current, earlier) with { Baseline = earlier.Window },
            var lacking => Leaf.Of(condition, (Shortfall)lacking),
        };

        return Grounds.With(judgement, current.Finding.Evidence) with { Window = current.Window };
    }

    static Judgement TooEarly(ChangeCondition condition, ImmutableArray<Observation> observations, Window current, Window earlier)
    {
        var ground = Ground.Of(observations[0]);
        var judgeFrom = condition.Timeframe is LastTimeframe last
            ? FirstDate.After(ground.At, day => TimeframeWindows.WindowOf(last, ground.On(day))?.From > earlier.To)
            : null;

        return Leaf.Of(condition, Shortfall.TooEarly(ReasonCode.OverlapsBaseline, judgeFrom)) with
        {
            Window = current,
            Baseline = earlier,
        };
    }

    static ImmutableArray<Observation> AtBoth(ChangeCondition condition, ImmutableArray<Observation> observations, Window current) =>
        WindowJudge.Applying(AtBaseline(condition, observations), current);

    /// <summary>Those to whom the measure applied when the time that is compared with ended.</summary>
    static ImmutableArray<Observation> AtBaseline(ChangeCondition condition, ImmutableArray<Observation> observations) =>
        EarlierWindow(condition, observations) is { } window ? WindowJudge.Applying(observations, window) : observations;

    static Window? EarlierWindow(ChangeCondition condition, ImmutableArray<Observation> observations) => condition.Baseline switch
    {
        TimeframeBaseline baseline => TimeframeWindows.WindowOf(baseline.Timeframe, Ground.Of(observations[0])),
        MonthlyBaseline baseline => TimeframeWindows.WindowOf(baseline.Timeframe, Ground.Of(observations[0])),
        _ => null,
    };
}
