using System.Diagnostics;
using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>Timeframes that speak of one stretch of days, as days at a date.</summary>
static class TimeframeWindows
{
    /// <summary>The days, or why there are none. Not for <c>each of</c> and <c>on average</c>, which speak of several.</summary>
    public static Resolution Of(Timeframe timeframe, Ground ground) =>
        ground.At.Reading == TimeReading.MonthEndsLater && Usual(timeframe, ground) is Stretch stretch
            ? stretch with { Window = MovedMonthEnds.Of(timeframe, ground).Later(stretch.Window) }
            : Usual(timeframe, ground);

    static Resolution Usual(Timeframe timeframe, Ground ground) => timeframe switch
    {
        LastTimeframe last => Last(last, ground),
        SinceTimeframe since => Since(since, ground),
        TermTimeframe term => ground.Calendar.TermNamed(term.Name) is { } found
            ? Stretched(found.Window, Course.FixedTerm, timeframe)
            : Shortfall.NotRecorded(ReasonCode.NoCalendar, about: term.Name),
        MonthTimeframe month => Stretched(Windows.Month(month.Year, month.Month), Course.Fixed, timeframe),
        BetweenTimeframe between => Stretched(new Window(between.From, between.To), Course.Fixed, timeframe),
        BeforeTimeframe before => Anchored(before, before.Before, ground, Days(before, ground)),
        AfterTimeframe after => Anchored(after, after.After, ground, Days(after, ground)),
        BetweenAfterTimeframe after => Anchored(after, after.After, ground, Days(after, ground)),
        _ => throw new UnreachableException(),
    };

    /// <summary>The days of a moving timeframe; null where there are none yet.</summary>
    public static Window? WindowOf(Timeframe timeframe, Ground ground) =>
        Of(timeframe, ground) is Stretch stretch ? stretch.Window : null;

    /// <summary>Its days by each calendar of the plan, where they have such days.</summary>
    public static IEnumerable<Window> InEachCalendar(Timeframe timeframe, Standpoint at) =>
        at.Plan.Calendars.Append(at.Plan.CalendarFor(null)).Distinct()
            .Select(calendar => WindowOf(timeframe, Ground.Of(at) with { Calendar = calendar }))
            .OfType<Window>();

    /// <summary>Why fewer terms, or school days, are over than were asked for.</summary>
    public static Shortfall TooFew(TimeUnit unit, Ground ground, Func<DateOnly, bool> areEnough) =>
        !ground.Counts(unit) ? NoCalendar(unit)
        : ground.Calendar.Reaches(ground.FirstDay, unit)
            ? Shortfall.TooEarly(
                ReasonCode.TooFewCompleted, FirstDate.After(ground.At, areEnough), unit.Plural())
            : Shortfall.NotRecorded(ReasonCode.CalendarTooShort, about: ground.Calendar.Name);

    /// <summary>No calendar counts the unit at this date.</summary>
    public static Shortfall NoCalendar(TimeUnit unit) =>
        Shortfall.NotRecorded(ReasonCode.NoCalendar, about: unit.Plural());

    static Resolution Last(LastTimeframe last, Ground ground) =>
        !ground.Counts(last.Length.Unit) ? NoCalendar(last.Length.Unit)
        : Windows.Last(last.Length, ground.At.AsOf, ground.Calendar) is { } window
            ? Stretched(window, CourseOf(last.Length.Unit), last)
            : TooFew(
                last.Length.Unit,
                ground,
                day => Windows.Last(last.Length, day, ground.Calendar) is not null);

    /// <summary>Terms and half terms are judged by their records, even if the plan began inside one.</summary>
    static Course CourseOf(TimeUnit unit) =>
        unit is TimeUnit.Term or TimeUnit.HalfTerm ? Course.MovingTerms : Course.Moving;

    static Resolution Since(SinceTimeframe since, Ground ground) =>
        ground.DayOf(since.From) is not { } day ? NotCome(since.From)
        : Windows.Since(day, ground.At.AsOf) is { } window ? Stretched(window, Course.Fixed, since)
        : Shortfall.TooEarly(ReasonCode.NotEnded, day);

    static Resolution Anchored(Timeframe timeframe, Anchor anchor, Ground ground, Window? window) =>
        window is { } days ? Stretched(days, Course.Fixed, timeframe)
        : ground.DayOf(anchor) is null ? NotCome(anchor)
        : NoCalendar(timeframe switch
        {
            BeforeTimeframe before => before.Length.Unit,
            AfterTimeframe after => after.Length.Unit,
            BetweenAfterTimeframe between => between.To.Unit,
            _ => throw new UnreachableException(),
        });

    static Shortfall NotCome(Anchor anchor) => Shortfall.TooEarly(
        anchor is ClosingAnchor ? ReasonCode.NotClosed : ReasonCode.TooFewReviews, null);

    static Window? Days(BeforeTimeframe before, Ground ground) =>
        ground.DayOf(before.Before) is { } day ? Windows.Before(day, before.Length, ground.Calendar) : null;

    static Window? Days(AfterTimeframe after, Ground ground) =>
        ground.DayOf(after.After) is { } day ? Windows.After(day, after.Length, ground.Calendar) : null;

    static Window? Days(BetweenAfterTimeframe after, Ground ground) => ground.DayOf(after.After) is { } day
        ? Windows.BetweenAfter(day, after.From, after.To, ground.Calendar)
        : null;

    static Stretch Stretched(Window window, Course course, Timeframe timeframe) =>
        new(window, course) { Timeframe = timeframe };
}
