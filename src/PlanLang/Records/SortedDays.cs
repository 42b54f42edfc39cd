namespace PlanLang.Records;

/// <summary>Searches in day numbers in ascending order, some perhaps more than once.</summary>
static class SortedDays
{
    /// <summary>How many lie before the day: the place of the first that does not.</summary>
    public static int CountBefore(this ImmutableArray<int> dayNumbers, DateOnly day)
    {
        var (low, high) = (0, dayNumbers.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = dayNumbers[middle] < day.DayNumber ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The same, looked for step by step from a place that is likely to be near.</summary>
    public static int CountBefore(this ImmutableArray<int> dayNumbers, DateOnly day, int near)
    {
        var place = near;
        while (place > 0 && dayNumbers[place - 1] >= day.DayNumber)
        {
            place--;
        }

        while (place < dayNumbers.Length && dayNumbers[place] < day.DayNumber)
        {
            place++;
        }

        return place;
    }

    /// <summary>How many lie before the day or on it.</summary>
    public static int CountUpTo(this ImmutableArray<int> dayNumbers, DateOnly day) =>
        day == DateOnly.MaxValue ? dayNumbers.Length : dayNumbers.CountBefore(day.AddDays(1));
}
