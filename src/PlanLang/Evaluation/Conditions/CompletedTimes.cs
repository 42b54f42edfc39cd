using PlanLang.Dates;
using static System.FormattableString;

namespace PlanLang.Evaluation;

/// <summary>The completed weeks, months or terms of <c>in each of the last 3 terms</c> and <c>on average over</c> them.</summary>
/// <param name="Windows">Those that there are, the earliest first: fewer than asked for where not enough are over.</param>
/// <param name="TooFew">Why there are fewer; null where there are enough.</param>
sealed record CompletedTimes(ImmutableArray<Window> Windows, Shortfall? TooFew)
{
    /// <summary>Those at the date of the ground.</summary>
    public static CompletedTimes Of(Duration duration, Ground ground)
    {
        if (!ground.Counts(duration.Unit))
        {
            return new CompletedTimes([], TimeframeWindows.NoCalendar(duration.Unit));
        }

        return Enough(duration, ground) is { } windows
            ? new CompletedTimes(windows, null)
            : new CompletedTimes(
                Fewer(duration, ground),
                TimeframeWindows.TooFew(duration.Unit, ground, day => Enough(duration, ground.On(day)) is not null));
    }

    /// <summary>Terms and half terms are judged by their records, even if the plan began inside one.</summary>
    public static Course CourseOf(Duration duration) =>
        duration.Unit is TimeUnit.Term or TimeUnit.HalfTerm ? Course.MovingTerms : Course.Moving;

    /// <summary>
    /// The first date on which none of them reaches back before the first day observed, terms with a record
    /// aside; null where the calendar ends first.
    /// </summary>
    public static DateOnly? ReachedBy(Duration duration, ImmutableArray<Observation> observations)
    {
        var ground = Ground.Of(observations[0]);
        var isTerm = CourseOf(duration) == Course.MovingTerms;

        return FirstDate.After(ground.At, day => Enough(duration, ground.On(day)) is { } windows
            && windows.All(window => observations.All(
                one => window.From >= one.FirstDay || (isTerm && Coverage.HoldsRecord(one, window)))));
    }

    /// <summary>What people call it: the term's name, the month, the year, or the first day.</summary>
    public static string NameOf(Window window, TimeUnit unit, Calendar calendar) => unit switch
    {
        TimeUnit.Term => calendar.Terms.FirstOrDefault(term => term.Window == window)?.Name,
        TimeUnit.Month => Invariant($"{DateWords.Months[window.From.Month - 1]} {window.From.Year:D4}"),
        TimeUnit.Year => Invariant($"{window.From.Year:D4}"),
        _ => null,
    } ?? DateWords.Format(window.From);

    static ImmutableArray<Window>? Enough(Duration duration, Ground ground) =>
        CompletedWindows.EachOfLast(duration, ground.At.AsOf, ground.Calendar);

    static ImmutableArray<Window> Fewer(Duration duration, Ground ground)
    {
        var (low, high) = (0, duration.Count - 1);
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            (low, high) = Enough(duration with { Count = middle }, ground) is null ? (low, middle - 1) : (middle, high);
        }

        return low == 0 ? [] : Enough(duration with { Count = low }, ground) ?? [];
    }
}
