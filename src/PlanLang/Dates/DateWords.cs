using System.Globalization;

namespace PlanLang.Dates;

/// <summary>Dates in English words, and the names of months and weekdays, whatever the machine's language.</summary>
public static class DateWords
{
    /// <summary>January first.</summary>
    public static ImmutableArray<string> Months { get; } =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>Sunday first, as <see cref="DayOfWeek"/> counts.</summary>
    public static ImmutableArray<string> Weekdays { get; } =
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary><c>6 January 2026</c>. Years before 1000 keep their four figures.</summary>
    public static string Format(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year:D4}");

    /// <summary><c>Tuesday 6 January 2026</c>.</summary>
    public static string FormatWithWeekday(DateOnly date) => $"{Weekdays[(int)date.DayOfWeek]} {Format(date)}";

    /// <summary>Reads <c>January</c> or <c>jan</c>, and <c>Sept</c>, as a number from 1 to 12.</summary>
    public static bool TryReadMonth(ReadOnlySpan<char> word, out int month)
    {
        month = word.Equals("sept", StringComparison.OrdinalIgnoreCase) ? 9 : IndexOf(word, Months) + 1;

        return month > 0;
    }

    /// <summary>Reads <c>Tuesday</c> or <c>tue</c>.</summary>
    public static bool TryReadWeekday(ReadOnlySpan<char> word, out DayOfWeek weekday)
    {
        var index = IndexOf(word, Weekdays);
        weekday = (DayOfWeek)Math.Max(index, 0);

        return index >= 0;
    }

    static int IndexOf(ReadOnlySpan<char> word, ImmutableArray<string> names)
    {
        for (var index = 0; index < names.Length; index++)
        {
            var name = word.Length == 3 ? names[index].AsSpan(0, 3) : names[index];
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
        }

        return -1;
    }
}
