using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>Searches for a day among those to come.</summary>
static class FirstDate
{
    /// <summary>No plan and no calendar looks further ahead.</summary>
    const int MostDays = 40 * 366;

    /// <summary>
    /// The first day after the date on which something holds that keeps holding once it does; null where it
    /// does not within forty years. Found by doubling and halving.
    /// </summary>
    public static DateOnly? After(DateOnly date, Func<DateOnly, bool> holds)
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
