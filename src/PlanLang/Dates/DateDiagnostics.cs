using System.Diagnostics;
using PlanLang.Diagnostics;

namespace PlanLang.Dates;

/// <summary>Says what is wrong with a date, the same in plans and in diaries.</summary>
static class DateDiagnostics
{
    /// <summary>The message for a date that could not be read.</summary>
    /// <param name="failure">What is wrong.</param>
    /// <param name="source">The file.</param>
    /// <param name="start">Where the text that was read begins in the file.</param>
    public static Diagnostic Of(DateFailure failure, SourceText source, int start)
    {
        var at = failure.Span.MovedBy(start);

        return failure switch
        {
            NotADate not => DiagnosticCatalog.NotADate(source, at, Words(not.Meant)),
            MisspeltDate misspelt => DiagnosticCatalog.MisspeltDate(source, at, misspelt.Meant, Words(misspelt.Date)),
            DateWithoutYear without => DiagnosticCatalog.DateWithoutYear(source, at, Words(without.Meant)),
            NoSuchDay none => DiagnosticCatalog.NoSuchDay(source, at, DateWords.Format(none.Last), NextDay(none.Last)),
            WrongWeekday wrong => DiagnosticCatalog.WrongWeekday(
                source, at, DateWords.Format(wrong.Date), DateWords.Weekdays[(int)wrong.Date.DayOfWeek]),
            FigureDate figures => DiagnosticCatalog.FigureDate(source, at, [.. figures.Readings.Select(DateWords.Format)]),
            _ => throw new UnreachableException($"{failure} has no message."),
        };
    }

    static string? Words(DateOnly? date) => date is { } day ? DateWords.Format(day) : null;

    static string NextDay(DateOnly day) => DateWords.Format(day.PlusDays(1));
}
