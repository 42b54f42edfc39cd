using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>
/// Whether what was recorded is enough to judge a window by. First comes what should have been written down
/// and was not, then what waiting will tell.
/// </summary>
static class Coverage
{
    /// <summary>Why the window cannot be judged; null where it can.</summary>
    public static Shortfall? Of(Observation observation, Stretch stretch)
    {
        var window = stretch.Window;
        if (window.From > observation.At.AsOf)
        {
            return Shortfall.TooEarly(ReasonCode.NotEnded, window.To);
        }

        return Missing(observation, stretch)
            ?? ReachesBack(observation, stretch)
            ?? (window.To > observation.At.AsOf ? Shortfall.TooEarly(ReasonCode.NotEnded, window.To) : null);
    }

    /// <summary>
    /// The gap after a record, in which more may have been left out: up to the next record, or else to the
    /// window's end or the as-of date. Null where it is short enough, or nobody promised.
    /// </summary>
    public static Gap? GapAfter(Observation observation, DateOnly day, Window window)
    {
        var returns = observation.Returns;
        var next = returns.UpTo(day);
        var last = next > 0 && returns.ReachOf(next - 1) > day ? returns.ReachOf(next - 1) : day;

        return returns.GapBetween(last, next < returns.UpTo(observation.At.SeenTo)
            ? returns.At(next).Days.From
            : End(observation, window));
    }

    /// <summary>
    /// Whether the returns of a window follow each other closely, asked on its last day by somebody who sees the whole diary.
    /// </summary>
    public static bool IsUnbroken(Observation observation, Window window) =>
        LongGap(observation, window, 0, observation.Returns.UpTo(window.To) - 1) is null;

    /// <summary>Whether anything at all was recorded of those days; a time that did not apply is no record.</summary>
    public static bool HoldsRecord(Observation observation, Window window)
    {
        var whole = observation with { EventDays = new Window(DateOnly.MinValue, DateOnly.MaxValue) };
        var (first, end) = whole.Samples(window);

        return end > first || whole.PeriodsIn(window).Any();
    }

    static Shortfall? Missing(Observation observation, Stretch stretch)
    {
        if (HoldsRecord(observation, stretch.Window))
        {
            return observation.IsPromised ? Uncovered(observation, stretch.Window) : null;
        }

        return observation switch
        {
            { IsPromised: true } => Unreturned(observation, stretch),
            { Measure.Kind: CountKind } => null,
            _ => NothingIn(observation, stretch),
        };
    }

    static Shortfall? Uncovered(Observation observation, Window window) =>
        LongGap(observation, window) is { } gap ? NotCovered(observation, gap) : null;

    /// <summary>A promised return has not come for this window.</summary>
    static Shortfall Unreturned(Observation observation, Stretch stretch)
    {
        var (window, asOf) = (stretch.Window, observation.At.AsOf);
        var hasAny = observation.Returns.UpTo(observation.At.SeenTo) > observation.Returns.Before(observation.At.SeenFrom);
        var patience = observation.Returns.PatienceFrom(observation.FirstDay);
        if (!hasAny && (patience >= asOf || asOf <= observation.FirstDay))
        {
            return Shortfall.TooEarly(
                ReasonCode.NothingDueYet,
                Later(patience?.PlusDays(1), JudgeDates.ReachedBy(observation, stretch)));
        }

        return LongGap(observation, window) switch
        {
            { Length: GapLength.Uncounted } gap => NotCovered(observation, gap),
            null when window.To > asOf => Shortfall.TooEarly(ReasonCode.NotEnded, window.To),
            _ => NothingIn(observation, stretch),
        };
    }

    /// <summary>A term that began before anybody looked is too early; anything else was left out.</summary>
    static Shortfall NothingIn(Observation observation, Stretch stretch) =>
        stretch.Course == Course.MovingTerms && stretch.Window.From < observation.FirstDay
            ? Shortfall.TooEarly(ReasonCode.ReachesBack, JudgeDates.ReachedBy(observation, stretch))
        : stretch.Window.To < observation.FirstDay
            ? Shortfall.NotRecorded(ReasonCode.BeforeFirstDay, stretch.Window)
        : Shortfall.NotRecorded(
            observation.IsPromised ? ReasonCode.NotCovered : ReasonCode.NoValue,
            new Window(Later(stretch.Window.From, observation.FirstDay), End(observation, stretch.Window)));

    /// <summary>It rests on the entries on both sides of the gap.</summary>
    static Shortfall NotCovered(Observation observation, Gap gap)
    {
        var shortfall = gap.Length == GapLength.Uncounted
            ? Shortfall.NotRecorded(
                ReasonCode.NoCalendar, gap.Missing, observation.Measure.Promise?.Every?.Period.Unit.Plural())
            : Shortfall.NotRecorded(ReasonCode.NotCovered, gap.Missing);

        return shortfall with { Evidence = [.. observation.Returns.Beside(gap)] };
    }

    static Shortfall? ReachesBack(Observation observation, Stretch stretch)
    {
        var (window, first) = (stretch.Window, observation.FirstDay);
        var isTerm = stretch.Course is Course.MovingTerms or Course.FixedTerm;
        if (window.From >= first || (isTerm && HoldsRecord(observation, window)))
        {
            return null;
        }

        return stretch.Before(first, () => JudgeDates.ReachedBy(observation, stretch));
    }

    /// <summary>
    /// The first gap of more than two periods among the window's entries, the nearest one on each side of it
    /// and, where none lies behind, its end or the as-of date.
    /// </summary>
    static Gap? LongGap(Observation observation, Window window)
    {
        var (returns, at) = (observation.Returns, observation.At);

        return LongGap(observation, window with { To = End(observation, window) }, returns.Before(at.SeenFrom), returns.UpTo(at.SeenTo) - 1);
    }

    static Gap? LongGap(Observation observation, Window window, int oldest, int newest)
    {
        var (returns, end) = (observation.Returns, window.To);
        var first = Math.Max(returns.Before(window.From), oldest);
        var last = Math.Min(returns.UpTo(end), newest);

        var before = first > oldest ? returns.ReachOf(first - 1) : observation.FirstDay;
        if (last < first)
        {
            return returns.GapBetween(before, end);
        }

        return returns.GapBetween(before, returns.At(first).Days.From)
            ?? returns.LongGapWithin(first, last)
            ?? (returns.At(last).Days.From > end ? null : returns.GapBetween(returns.ReachOf(last), end));
    }

    static DateOnly End(Observation observation, Window window) =>
        window.To < observation.At.AsOf ? window.To : observation.At.AsOf;

    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    static DateOnly? Later(DateOnly? a, DateOnly? b) => a is { } one && b is { } other ? Later(one, other) : a ?? b;
}
