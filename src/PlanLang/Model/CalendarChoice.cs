using PlanLang.Dates;

namespace PlanLang.Model;

/// <summary>Which of several calendars counts for somebody.</summary>
static class CalendarChoice
{
    /// <summary>The school's own; without one, or without a school, the only one there is; else an empty one.</summary>
    public static Calendar For(ImmutableArray<Calendar> calendars, string? school)
    {
        foreach (var calendar in calendars)
        {
            if (school is not null && calendar.Schools.Contains(school, StringComparer.OrdinalIgnoreCase))
            {
                return calendar;
            }
        }

        return calendars.Length == 1 ? calendars[0] : Calendar.Empty;
    }
}
