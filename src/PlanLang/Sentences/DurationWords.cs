using System.Diagnostics;
using PlanLang.Dates;

namespace PlanLang.Sentences;

/// <summary>Lengths of time and how often something happens, in the language of the page.</summary>
static class DurationWords
{
    static Language Words => Language.OfThePage;

    /// <summary><c>8 weeks</c>.</summary>
    public static string Of(Duration length) => Words.Count($"unit.{length.Unit}", length.Count);

    /// <summary><c>week</c> rather than <c>1 week</c>, as it stands behind "last".</summary>
    public static string Bare(Duration length) => length.Count == 1 ? Words.Say($"unit.{length.Unit}.bare") : Of(length);

    /// <summary><c>every 6 weeks</c>, <c>every Tuesday</c>, <c>3 to 5 times a week</c>.</summary>
    public static string Of(Recurrence recurrence) => recurrence switch
    {
        EveryStep every => Words.Say("every.step", ("time", Bare(every.Step))),
        EveryWeekday day => Words.Say("every.weekday", ("weekday", DateSentences.Weekday(day.Weekday))),
        TimesPer times => Words.Say($"every.{times.Per}", ("times", Of(times))),
        _ => throw new UnreachableException(),
    };

    static string Of(TimesPer times) => (times.AtLeast, times.AtMost) switch
    {
        (1, 1) => Words.Say("times.once"),
        (0, 1) => Words.Say("times.upToOnce"),
        (0, var most) => Words.Count("times.upTo", most),
        var (least, most) when least == most => Words.Count("times.exactly", most),
        var (least, most) => Words.Count("times.between", most, ("least", Numbers.Of(least))),
    };
}
