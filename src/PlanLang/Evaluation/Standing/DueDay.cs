using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>The last day on which something can be done in time.</summary>
static class DueDay
{
    /// <summary>So long after the day; by weekdays where no calendar tells the bank holidays.</summary>
    public static DateOnly After(DateOnly day, Duration length, Calendar calendar) =>
        day.After(length, calendar) ?? PlusWeekdays(day, length.Count);

    static DateOnly PlusWeekdays(DateOnly day, int count)
    {
        for (; count > 0 && day < DateOnly.MaxValue; count -= day.IsWeekday() ? 1 : 0)
        {
            day = day.PlusDays(1);
        }

        return day;
    }
}
