using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Unbroken runs of days.</summary>
static class Runs
{
    /// <summary>
    /// The first day of the run that reaches to the as-of date, judged day by day backwards and no further
    /// than the plan's start.
    /// </summary>
    public static DateOnly Since(Func<DateOnly, bool> holds, Standpoint at)
    {
        var day = at.AsOf;
        while (day > at.Plan.Started && holds(day.PlusDays(-1)))
        {
            day = day.PlusDays(-1);
        }

        return day;
    }

    /// <summary>The same for a condition, of which most days can be told without judging them in full.</summary>
    public static DateOnly Since(Condition? condition, Func<DateOnly, bool> isMet, Standpoint at) =>
        condition is not null && SurelyMet.Of(condition, at) is { } isSurelyMet
            ? Since(day => isSurelyMet(day) || isMet(day), at)
            : Since(isMet, at);

    /// <summary>The first of the days on which it holds, both ends looked at; null where there is none.</summary>
    public static DateOnly? First(Window days, Func<DateOnly, bool> holds)
    {
        foreach (var day in days.EachDay())
        {
            if (holds(day))
            {
                return day;
            }
        }

        return null;
    }
}
