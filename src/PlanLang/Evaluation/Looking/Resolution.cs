using PlanLang.Dates;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>What a timeframe comes to at a date: days, or why there are none.</summary>
abstract record Resolution;

/// <summary>The days that a timeframe speaks of.</summary>
/// <param name="Window">From the first to the last, both counted.</param>
/// <param name="Course">Whether waiting brings later days.</param>
sealed record Stretch(Window Window, Course Course) : Resolution
{
    /// <summary>How it is said; null for the latest value and the like.</summary>
    public Timeframe? Timeframe { get; init; }

    /// <summary>Why days that begin before the first one observed cannot be judged: too early where waiting helps, else not recorded.</summary>
    /// <param name="first">The first day observed.</param>
    /// <param name="judgeFrom">Finds the first date on which they no longer begin before it.</param>
    public Shortfall Before(DateOnly first, Func<DateOnly?> judgeFrom) => Course is Course.Moving or Course.MovingTerms
        ? Shortfall.TooEarly(ReasonCode.ReachesBack, judgeFrom())
        : Shortfall.NotRecorded(ReasonCode.BeforeFirstDay, new Window(Window.From, first > Window.To ? Window.To : first.PlusDays(-1)));
}

/// <summary>Whether the days that a timeframe speaks of move on with the as-of date.</summary>
enum Course
{
    /// <summary><c>over the last 6 weeks</c>.</summary>
    Moving,

    /// <summary><c>in each of the last 3 terms</c>: whole terms that are completed.</summary>
    MovingTerms,

    /// <summary><c>in January 2026</c>.</summary>
    Fixed,

    /// <summary><c>in Spring 2026</c>.</summary>
    FixedTerm,
}

/// <summary>Why something cannot be judged.</summary>
/// <param name="Verdict">Too early, not recorded, or does not apply.</param>
/// <param name="Reason">Why.</param>
/// <param name="JudgeFrom">When it can be judged, where waiting helps and the date is known.</param>
sealed record Shortfall(Verdict Verdict, Reason Reason, DateOnly? JudgeFrom = null) : Resolution
{
    /// <summary>The lines that it rests on.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>Something should have been written down, or a calendar be given.</summary>
    public static Shortfall NotRecorded(ReasonCode code, Window? missing = null, string? about = null) =>
        new(Verdict.NotRecorded, new Reason(code, missing, about));

    /// <summary>Waiting will tell.</summary>
    public static Shortfall TooEarly(ReasonCode code, DateOnly? judgeFrom, string? about = null) =>
        new(Verdict.TooEarly, new Reason(code, null, about), judgeFrom);

    /// <summary>Of several the one that is reported: not recorded before too early, and of these the latest.</summary>
    public static Shortfall? Worst(IEnumerable<Shortfall?> shortfalls) => shortfalls.OfType<Shortfall>()
        .OrderBy(one => one.Verdict == Verdict.NotRecorded ? 0 : 1)
        .ThenByDescending(one => one.JudgeFrom ?? DateOnly.MaxValue)
        .FirstOrDefault();
}
