using PlanLang.Dates;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>Both days of a window and how many there are.</summary>
static class WindowWords
{
    static readonly Language Words = Language.English;

    /// <summary><c>7 May 2026 to 6 September 2026 (123 days)</c>, or <c>6 January 2026</c>.</summary>
    public static string Of(Window window) => window switch
    {
        { IsOpen: true } => $"{window}",
        _ when window.From == window.To => DateWords.Format(window.From),
        _ => Words.Say("explain.days", ("window", $"{window}"), ("days", Numbers.Of(window.Days))),
    };
}
