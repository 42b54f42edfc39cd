using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>Which ends of a moving timeframe the corresponding-date rule moved to the last day of a shorter month.</summary>
/// <param name="From">Whether the first day was counted from such an end.</param>
/// <param name="To">Whether the last day is one.</param>
readonly record struct MovedMonthEnds(bool From, bool To)
{
    /// <summary>
    /// At the date. What counts from a day that the plan itself names is said of the plan, whatever the date, and is not
    /// looked at here.
    /// </summary>
    public static MovedMonthEnds Of(Timeframe timeframe, Ground ground) => timeframe switch
    {
        LastTimeframe last => new(IsMoved(ground.At.AsOf, -Months(last.Length)), false),
        BeforeTimeframe before => new(IsMoved(MovingDay(before.Before, ground), -Months(before.Length)), false),
        AfterTimeframe after => new(false, IsMoved(MovingDay(after.After, ground), Months(after.Length))),
        BetweenAfterTimeframe after => new(
            IsMoved(MovingDay(after.After, ground), Months(after.From)),
            IsMoved(MovingDay(after.After, ground), Months(after.To))),
        _ => default,
    };

    /// <summary>The window as others might read it: each moved end a day later.</summary>
    public Window Later(Window window) => new(
        From && window.From < window.To ? window.From.PlusDays(1) : window.From,
        To ? window.To.PlusDays(1) : window.To);

    static DateOnly? MovingDay(Anchor anchor, Ground ground) =>
        anchor is ClosingAnchor or LastReviewAnchor ? ground.DayOf(anchor) : null;

    static bool IsMoved(DateOnly? day, long months) =>
        day is { } date && months != 0 && MonthArithmetic.OtherCandidate(date, 0, months) is not null;

    static long Months(Duration length) => length.Unit switch
    {
        TimeUnit.Month => length.Count,
        TimeUnit.Year => length.Count * 12L,
        _ => 0,
    };
}
