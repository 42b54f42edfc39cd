namespace PlanLang.Dates;

/// <summary>The words for units of time, in the order of <see cref="TimeUnit"/>.</summary>
static class TimeUnits
{
    static readonly ImmutableArray<string> Words =
        ["day", "week", "month", "year", "school day", "school week", "working day", "term", "half term"];

    /// <summary>For one: <c>school day</c>.</summary>
    public static string Singular(this TimeUnit unit) => Words[(int)unit];

    /// <summary>For any other number: <c>school days</c>.</summary>
    public static string Plural(this TimeUnit unit) => Words[(int)unit] + "s";

    /// <summary>Whether only a calendar can say how long it lasts.</summary>
    public static bool NeedsCalendar(this TimeUnit unit) => unit >= TimeUnit.SchoolDay;

    /// <summary>Reads <c>week</c>, <c>School days</c>, <c>half terms</c>: either number, one space, any case.</summary>
    public static bool TryRead(ReadOnlySpan<char> words, out TimeUnit unit)
    {
        var singular = words is [.., 's' or 'S'] ? words[..^1] : words;
        for (var index = 0; index < Words.Length; index++)
        {
            if (singular.Equals(Words[index], StringComparison.OrdinalIgnoreCase))
            {
                unit = (TimeUnit)index;
                return true;
            }
        }

        unit = default;
        return false;
    }
}
