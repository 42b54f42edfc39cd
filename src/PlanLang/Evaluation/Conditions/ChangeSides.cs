using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Finds the values that a change speaks of: of a time, the latest, or the first since a day.</summary>
static class ChangeSides
{
    /// <summary>What it is compared with.</summary>
    public static Resolution Earlier(ChangeCondition condition, ImmutableArray<Observation> observations) =>
        condition.Baseline switch
        {
            TimeframeBaseline baseline => Fixed(condition, baseline.Timeframe, observations),
            MonthlyBaseline baseline => Fixed(condition, baseline.Timeframe, observations),
            SinceBaseline since => Since(since, observations),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>The value of a time, which must be covered.</summary>
    public static ChangeSide Over(ChangeCondition condition, ImmutableArray<Observation> observations, Stretch stretch) => new(
        stretch.Window,
        Rested(ValueFinder.Find(condition.Aggregate, observations, stretch.Window), observations, stretch.Window),
        Shortfall.Worst(observations.Select(one => Coverage.Of(one, stretch))));

    /// <summary>Waiting brings no records of an earlier time, so what is missing there stays missing.</summary>
    static Resolution Fixed(ChangeCondition condition, Timeframe timeframe, ImmutableArray<Observation> observations) =>
        TimeframeWindows.Of(timeframe, Ground.Of(observations[0])) switch
        {
            Stretch { Course: Course.Moving or Course.MovingTerms } stretch =>
                Over(condition, observations, stretch with { Course = Course.Fixed }),
            Stretch stretch => Over(condition, observations, stretch),
            var lacking => lacking,
        };

    /// <summary>The latest value needs only what may have come after it.</summary>
    public static Resolution Latest(ImmutableArray<Observation> observations)
    {
        var days = observations.Select(one => LatestEvaluator.WindowOf(one)?.From).OfType<DateOnly>().ToImmutableArray();
        if (days.Length < observations.Length)
        {
            return Shortfall.NotRecorded(ReasonCode.NoValue);
        }

        var window = new Window(days.Min(), observations[0].At.AsOf);
        var gap = observations.Zip(days)
            .Select(pair => Coverage.GapAfter(pair.First, pair.Second, window))
            .OfType<Gap>()
            .ToImmutableArray();

        return new ChangeSide(
            window,
            Rested(LatestEvaluator.Find(observations, window with { From = DateOnly.MinValue }), observations, window),
            gap.IsEmpty ? null : Shortfall.NotRecorded(ReasonCode.NotCovered, gap[0].Missing))
        {
            Days = days,
        };
    }

    /// <summary>The first record on the day or after it, else the latest before it; a record needs no more than itself.</summary>
    static Resolution Since(SinceBaseline since, ImmutableArray<Observation> observations)
    {
        if (Ground.Of(observations[0]).DayOf(since.Since) is not { } day)
        {
            return Shortfall.TooEarly(ReasonCode.TooFewReviews, null);
        }

        var records = observations
            .Select(one => RecordSince(day, one))
            .OfType<RecordedValue>()
            .ToImmutableArray();

        return records.Length < observations.Length
            ? Shortfall.NotRecorded(ReasonCode.NoValue)
            : new ChangeSide(
                new Window(records.Min(record => record.Day), records.Max(record => record.Day)),
                RecordedValues.Pooled(records),
                null)
            {
                Days = [.. records.Select(record => record.Day)],
            };
    }

    /// <summary>Somebody's record that is compared with; null where there is none, or where the day has not come.</summary>
    public static RecordedValue? RecordSince(SinceBaseline since, Observation observation) =>
        Ground.Of(observation).DayOf(since.Since) is { } day ? RecordSince(day, observation) : null;

    static RecordedValue? RecordSince(DateOnly day, Observation observation) =>
        RecordedValues.FirstIn(observation, new Window(day, DateOnly.MaxValue))
            ?? RecordedValues.LatestIn(observation, new Window(DateOnly.MinValue, day));

    static Finding Rested(Finding finding, ImmutableArray<Observation> observations, Window window) =>
        finding with { Evidence = EvidenceLines.Of(finding.Evidence.Concat(Grounds.Of(observations, window))) };
}
