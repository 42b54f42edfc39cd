using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Finds the days of a term that an entry names, in the calendar of the person's school.</summary>
static class RecordTerms
{
    /// <summary>The days of the entry. Null where the term is unknown or not the same for all schools, which has been reported.</summary>
    public static Window? Days(RecordContext context, RecordPeriod period, Person? person)
    {
        if (period.Days is { } days)
        {
            return days;
        }

        var calendars = CalendarsFor(context.Plan, person);
        var windows = calendars
            .Select(calendar => calendar.TermNamed(Names.Fold(context.Of(period.Term)))?.Window)
            .OfType<Window>()
            .Distinct()
            .ToList();
        if (windows.Count == 1)
        {
            return windows[0];
        }

        context.Report(windows.Count == 0
            ? DiagnosticCatalog.RecordTermUnknown(context.Source, period.Term, Closest(context, period, calendars))
            : DiagnosticCatalog.RecordTermDiffers(context.Source, period.Term, Words(windows[0])));

        return null;
    }

    static ImmutableArray<Calendar> CalendarsFor(Plan plan, Person? person) =>
        plan.CalendarFor(person) is { Terms.IsEmpty: false } own ? [own] : plan.Calendars;

    static string? Closest(RecordContext context, RecordPeriod period, ImmutableArray<Calendar> calendars) =>
        Spelling.Closest(context.Of(period.Term), calendars.SelectMany(calendar => calendar.Terms).Select(term => term.Name));

    static string Words(Window days) => $"from {DateWords.Format(days.From)} to {DateWords.Format(days.To)}";
}
