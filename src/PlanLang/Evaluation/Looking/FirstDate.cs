using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>Searches for a day among those to come.</summary>
static class FirstDate
{
    /// <summary>No plan and no calendar looks further ahead.</summary>
    const int MostDays = 40 * 366;

    /// <summary>
    /// The first day after the as-of date on which something holds that keeps holding once it does, found by
    /// doubling and halving; null where it does not within forty years, and where the verdict alone is asked for.
    /// </summary>
    public static DateOnly? After(Standpoint at, Func<DateOnly, bool> holds) =>
        at.Sight.Depth == Depth.VerdictAlone ? null : After(at.AsOf, holds);

    static DateOnly? After(DateOnly date, Func<DateOnly, bool> holds)
    {
        var high = 1;
        while (!holds(date.PlusDays(high)))
        {
            high *= 2;
            if (high > MostDays)
            {
                return null;
            }
        }

        var low = (high / 2) + 1;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = holds(date.PlusDays(middle)) ? (low, middle) : (middle + 1, high);
        }

        return date.PlusDays(low);
    }
}
