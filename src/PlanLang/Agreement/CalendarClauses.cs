using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Agreement;

/// <summary>When schools are open.</summary>
static class CalendarClauses
{
    /// <summary>A calendar, which has no place of its own.</summary>
    public static Clause Of(Calendar calendar, Location at) => Clause.Of(
        ClauseKind.Calendar,
        calendar.Name.Length == 0 ? "calendar" : $"calendar {calendar.Name}",
        at,
        new("for", calendar.Schools),
        new("term", [.. calendar.Terms.Select(Text)]),
        new("closed", [.. calendar.Closures.Select(closure => DateWords.Format(closure.Date))]),
        ClausePart.Of("bank holidays", calendar.Region is { } region ? $"{region}" : null));

    static string Text(Term term) =>
        $"{term.Name}, {ClausePart.Text(term.Window)}{string.Concat(term.HalfTermHolidays.Select(holiday => $", half-term holiday {ClausePart.Text(holiday)}"))}";
}
