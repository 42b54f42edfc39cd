using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>The days that a change compares with, as far as they are to come: of each person their own.</summary>
/// <param name="Days">Whose, and which; of nobody for the family.</param>
sealed record Compared(ImmutableArray<(string? Person, Window Days)> Days)
{
    /// <summary>The first of them.</summary>
    public DateOnly From => Days.Min(one => one.Days.From);

    /// <summary>The last of them.</summary>
    public DateOnly To => Days.Max(one => one.Days.To);

    /// <summary>Whether somebody's day is one of them.</summary>
    public bool Holds(string? person, DateOnly day) => Days.Any(one => one.Person == person && one.Days.Contains(day));

    /// <summary>Of each person the last day of them on which something is to come.</summary>
    public Compared Lasts(Func<string?, Window, DateOnly?> lastIn) => new([
        .. Days.Select(one => (one.Person, Last: lastIn(one.Person, one.Days))).Where(one => one.Last is not null)
            .Select(one => (one.Person, new Window(one.Last.GetValueOrDefault(), one.Last.GetValueOrDefault()))),
    ]);

    /// <summary>Those of a change, seen in a future, whoever it speaks of; null where it compares with what is known.</summary>
    public static Compared? Of(ChangeCondition change, Standpoint future, DateOnly today)
    {
        var own = ComingDiary.Observed(change.Measure, future, future.AsOf).Select(one => (one.Person?.Name, Days: DaysOf(change.Baseline, one))).ToList();
        var days = change is { Subject: TogetherSubject, Baseline: not SinceBaseline } ? own.Select(one => (one.Name, DaysOfFirst(change, future))) : own;
        var coming = days.Where(one => one.Item2?.To > today).Select(one => (one.Name, one.Item2.GetValueOrDefault())).ToImmutableArray();

        return coming.IsEmpty ? null : new Compared(coming);
    }

    /// <summary>Of all together it is the time of one of them.</summary>
    static Window? DaysOfFirst(ChangeCondition change, Standpoint future) =>
        SubjectJudge.People(SubjectOfMeasure.Of(change), future) is [var first, ..] ? DaysOf(change.Baseline, first) : null;

    static Window? DaysOf(Baseline baseline, Observation one) => baseline switch
    {
        TimeframeBaseline fixedTime => TimeframeWindows.WindowOf(fixedTime.Timeframe, Ground.Of(one)),
        MonthlyBaseline monthly => TimeframeWindows.WindowOf(monthly.Timeframe, Ground.Of(one)),
        SinceBaseline since => ChangeSides.RecordSince(since, one) is { } record ? new Window(record.Day, record.Day) : null,
        _ => null,
    };

    public bool Equals(Compared? other) => other is not null && Days.SequenceEqual(other.Days);

    public override int GetHashCode() => Days.Aggregate(0, HashCode.Combine);
}
