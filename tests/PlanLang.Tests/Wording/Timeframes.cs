using CsCheck;
using PlanLang.Dates;

namespace PlanLang.Tests.Wording;

/// <summary>Generated stretches of time.</summary>
static class Timeframes
{
    static readonly Gen<int> Count = Gen.Int[1, 40];

    static readonly Gen<Duration> Plain =
        Gen.Select(Count, Gen.OneOf(TimeUnit.Day, TimeUnit.Week, TimeUnit.Month, TimeUnit.Year), Length);

    static readonly Gen<Duration> Completed =
        Gen.Select(Count, Gen.OneOf(TimeUnit.Week, TimeUnit.Month, TimeUnit.Term), Length);

    static readonly Gen<DateOnly> Day = Gen.Int[0, 3000].Select(days => new DateOnly(2024, 1, 1).AddDays(days));

    static readonly Gen<Anchor> Known =
        Gen.OneOf(Day.Select(day => (Anchor)new DateAnchor(day)), Gen.Const((Anchor)new StartAnchor()));

    static readonly Gen<Anchor> Later = Gen.OneOf(Known, Gen.Const((Anchor)new ClosingAnchor()));

    /// <summary>Any unit, those of a school calendar included.</summary>
    public static Gen<Duration> Durations { get; } = Gen.OneOf(
        Plain,
        Gen.Select(Count, Gen.OneOf(TimeUnit.SchoolDay, TimeUnit.SchoolWeek, TimeUnit.Term, TimeUnit.HalfTerm), Length));

    /// <summary>Those that every kind of measure can be asked over.</summary>
    public static Gen<Timeframe> Any { get; } = Gen.OneOf(
        Durations.Select(length => (Timeframe)new LastTimeframe(length)),
        Completed.Select(length => (Timeframe)new EachOfLastTimeframe(length)),
        Gen.OneOf(Known, Gen.Const((Anchor)new LastReviewAnchor())).Select(from => (Timeframe)new SinceTimeframe(from)),
        Gen.OneOf("Autumn 2025", "Spring 2026").Select(name => (Timeframe)new TermTimeframe(name)),
        Gen.Select(Gen.Int[2024, 2030], Gen.Int[1, 12], (year, month) => (Timeframe)new MonthTimeframe(year, month)),
        Gen.Select(Day, Gen.Int[0, 400], (from, days) => (Timeframe)new BetweenTimeframe(from, from.AddDays(days))),
        Gen.Select(Plain, Known, (length, before) => (Timeframe)new BeforeTimeframe(length, before)),
        Gen.Select(Plain, Later, (length, after) => (Timeframe)new AfterTimeframe(length, after)),
        Gen.Select(Plain, Count, Later, BetweenAfter));

    /// <summary>Those of a share: the mean of parts, and the latest value at a review.</summary>
    public static Gen<Timeframe> OfShares { get; } = Gen.OneOf(
        Any,
        Completed.Select(length => (Timeframe)new AverageOfLastTimeframe(length)),
        Reviews);

    /// <summary>The latest value at a review.</summary>
    public static Gen<Timeframe> Reviews => Count.Select(count => (Timeframe)new EachOfLastReviewsTimeframe(count));

    /// <summary>Two of the same length, for a change in a count.</summary>
    public static Gen<(Timeframe Now, Timeframe Then)> Pairs { get; } = Plain.Select(length =>
        ((Timeframe)new LastTimeframe(length), (Timeframe)new BeforeTimeframe(length, new StartAnchor())));

    static Duration Length(int count, TimeUnit unit) => new(count, unit);

    static Timeframe BetweenAfter(Duration first, int more, Anchor anchor) =>
        new BetweenAfterTimeframe(first, first with { Count = first.Count + more }, anchor);
}
