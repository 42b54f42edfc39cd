using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>How far a value has moved from an earlier one.</summary>
static class ChangeJudge
{
    /// <summary>The whole condition for one person, the family, or several together.</summary>
    public static Judgement Judge(ChangeCondition condition, ImmutableArray<Observation> observations) =>
        (Current(condition, observations), Earlier(condition, observations)) switch
        {
            (Shortfall lacking, _) => Leaf.Of(condition, lacking),
            (_, Shortfall lacking) => Leaf.Of(condition, lacking),
            (Stretch current, Stretch earlier) => Between(condition, observations, current, earlier),
            _ => Leaf.Of(condition, Verdict.NotRecorded, ReasonCode.CannotBeJudgedYet),
        };

    static Judgement Between(
        ChangeCondition condition, ImmutableArray<Observation> observations, Stretch current, Stretch earlier)
    {
        var applying = WindowJudge.Applying(observations, current.Window);
        var judgement = current.Window.Overlaps(earlier.Window) ? Leaf.Of(condition, Overlapping(observations, current, earlier))
            : applying.IsEmpty ? WindowJudge.Exempt(condition, observations, current.Window)
            : ChangeComparison.Judge(condition, applying, current, earlier);

        return judgement with { Window = current.Window, Baseline = earlier.Window };
    }

    /// <summary>A window that overlaps what it is compared with is too early, before anything else is asked.</summary>
    static Shortfall Overlapping(ImmutableArray<Observation> observations, Stretch current, Stretch earlier)
    {
        var ground = Ground.Of(observations[0]);

        return Shortfall.TooEarly(ReasonCode.OverlapsBaseline, current.Timeframe is LastTimeframe last
            ? FirstDate.After(
                ground.At, day => TimeframeWindows.WindowOf(last, ground.On(day))?.From > earlier.Window.To)
            : null);
    }

    static Resolution Current(ChangeCondition condition, ImmutableArray<Observation> observations) =>
        condition.Timeframe is { } timeframe ? TimeframeWindows.Of(timeframe, Ground.Of(observations[0]))
        : observations is [var one] ? Latest(one)
        : Shortfall.NotRecorded(ReasonCode.CannotBeJudgedYet);

    static Resolution Latest(Observation observation) => LatestEvaluator.WindowOf(observation) is { } window
        ? new Stretch(window, Course.Moving)
        : Shortfall.NotRecorded(ReasonCode.NoValue);

    static Resolution Earlier(ChangeCondition condition, ImmutableArray<Observation> observations) =>
        condition.Baseline switch
        {
            TimeframeBaseline baseline => Fixed(TimeframeWindows.Of(baseline.Timeframe, Ground.Of(observations[0]))),
            MonthlyBaseline baseline => Fixed(TimeframeWindows.Of(baseline.Timeframe, Ground.Of(observations[0]))),
            SinceBaseline since when observations is [var one] => Since(since, one),
            _ => Shortfall.NotRecorded(ReasonCode.CannotBeJudgedYet),
        };

    /// <summary>Waiting brings no records of an earlier time, so what is missing there stays missing.</summary>
    static Resolution Fixed(Resolution resolution) =>
        resolution is Stretch { Course: Course.Moving or Course.MovingTerms } stretch
            ? stretch with { Course = Course.Fixed }
            : resolution;

    /// <summary>The first record on the day or after it, else the latest before it.</summary>
    static Resolution Since(SinceBaseline since, Observation observation)
    {
        if (Ground.Of(observation).DayOf(since.Since) is not { } day)
        {
            return Shortfall.TooEarly(ReasonCode.TooFewCompleted, null);
        }

        var first = RecordedValues.FirstIn(observation, new Window(day, DateOnly.MaxValue))
            ?? RecordedValues.LatestIn(observation, new Window(DateOnly.MinValue, day));

        return first is { } record
            ? new Stretch(new Window(record.Day, record.Day), Course.Fixed)
            : Shortfall.NotRecorded(ReasonCode.NoValue);
    }
}
