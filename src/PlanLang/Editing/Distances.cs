namespace PlanLang.Editing;

/// <summary>How far a day lies from another, in words: <c>in 6 weeks</c>, <c>3 days ago</c>.</summary>
static class Distances
{
    const int DaysInWeek = 7;
    const int MostDays = 20;
    const int MostWeeks = 26;

    /// <summary>From the date to the day.</summary>
    public static string Of(DateOnly day, DateOnly from)
    {
        var days = day.DayNumber - from.DayNumber;

        return days switch
        {
            0 => "today",
            1 => "tomorrow",
            -1 => "yesterday",
            > 0 => $"in {Length(days)}",
            _ => $"{Length(-days)} ago",
        };
    }

    static string Length(int days)
    {
        var weeks = days / DaysInWeek;

        return days <= MostDays && days % DaysInWeek != 0 ? Count(days, "day")
            : weeks <= MostWeeks ? days % DaysInWeek == 0 ? Count(weeks, "week") : $"{Count(weeks, "week")} and {Count(days % DaysInWeek, "day")}"
            : $"about {Count(days * 12 / 365, "month")}";
    }

    static string Count(int count, string unit) => count == 1 ? $"1 {unit}" : $"{count} {unit}s";
}
