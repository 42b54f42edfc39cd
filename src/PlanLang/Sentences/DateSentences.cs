using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Sentences;

/// <summary>When something is, in words: <c>every day, from Tuesday 20 January 2026</c>.</summary>
static class DateSentences
{
    static Language Words => Language.OfThePage;

    /// <summary><c>Tuesday 6 January 2026</c>.</summary>
    public static string Of(DateOnly day) =>
        Words.Say("date.long", ("weekday", Weekday(day.DayOfWeek)), ("date", Days(day)));

    /// <summary><c>6 January 2026</c>, where a weekday would be too much.</summary>
    public static string Days(DateOnly day) => Words.Say(
        "date.short", ("day", Numbers.Of(day.Day)), ("month", Month(day.Month)), ("year", Numbers.Of(day.Year)));

    /// <summary><c>Tuesday</c>.</summary>
    public static string Weekday(DayOfWeek day) => Words.Word("date.weekdays", (int)day);

    /// <summary><c>January 2026</c>.</summary>
    public static string MonthOf(int month, int year) => Words.Say("date.month", ("month", Month(month)), ("year", Numbers.Of(year)));

    static string Month(int month) => Words.Word("date.months", month - 1);

    /// <summary><c>from 6 January 2026 to 17 February 2026</c>, <c>on 6 January 2026</c>, or <c>from 6 January 2026</c> on.</summary>
    public static string Days(Window window) => window switch
    {
        { IsOpen: true } => Words.Say("date.from", ("date", Days(window.From))),
        _ when window.From == window.To => Words.Say("date.on", ("date", Days(window.From))),
        _ => Words.Say("date.days", ("from", Days(window.From)), ("to", Days(window.To))),
    };

    /// <summary><c>3 months after closing</c>, or a day.</summary>
    public static string Of(PlanDate date) => date.After is { } after
        ? Words.Say("date.after", ("time", DurationWords.Of(after)), ("anchor", Of(date.Anchor)))
        : Of(date.Anchor);

    /// <summary><c>the start</c>, <c>closing</c>, or a day.</summary>
    public static string Of(Anchor anchor) => anchor switch
    {
        DateAnchor one => Of(one.Date),
        StartAnchor => Words.Say("date.start"),
        LastReviewAnchor => Words.Say("date.review"),
        _ => Words.Say("date.closing"),
    };

    /// <summary>When an action is to be done: <c>every school day, from … until …</c> or <c>by …</c>; empty where nothing says so.</summary>
    public static string Of(PlanAction action) => Listing.Row(
        new[]
        {
            action.When is { } every ? Of(every) : null,
            action.Prompt is { } prompt ? Of(prompt) : null,
            action.By is { } by ? Words.Say("date.by", ("date", Of(by))) : null,
            action.From is { } from ? Words.Say("date.from", ("date", Of(from))) : null,
            action.Until is { } until ? Words.Say("date.until", ("date", Of(until))) : null,
        }.OfType<string>());

    /// <summary><c>within 1 working day of a review</c>.</summary>
    static string Of(Prompt prompt) => prompt.Event is CountEvent count
        ? Words.Say("date.withinCount", ("time", DurationWords.Of(prompt.Within)), ("what", new MeasureWords([count.Measure]).Of(count.Measure)))
        : Words.Say($"date.within{prompt.Event.GetType().Name}", ("time", DurationWords.Of(prompt.Within)));

    /// <summary><c>every 6 weeks</c>, <c>3 to 5 times a week</c>.</summary>
    public static string Of(Recurrence recurrence) => DurationWords.Of(recurrence);
}
