namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>Days found by walking along a calendar on the wall, one by one.</summary>
static class Walk
{
    public static bool IsSchoolDay(DateOnly day) =>
        IsWorkingDay(day)
        && !World.Closed.Contains(day)
        && World.Terms.Any(term => term.From <= day && day <= term.To && !(term.Off <= day && day <= term.On));

    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !World.BankHolidays.Contains(day);

    public static DateOnly Monday(DateOnly day)
    {
        while (day.DayOfWeek != DayOfWeek.Monday)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    public static bool IsSchoolWeek(DateOnly monday) => Enumerable.Range(0, 7).Any(day => IsSchoolDay(monday.AddDays(day)));

    /// <summary>So many units later, or earlier where the number is below zero.</summary>
    public static DateOnly Plus(DateOnly day, int count, string unit) => unit.TrimEnd('s') switch
    {
        "day" => day.AddDays(count),
        "week" => day.AddDays(count * 7),
        "month" => day.AddMonths(count),
        _ => day.AddYears(count),
    };

    /// <summary>The last day that is no more than two of the promised periods after the day.</summary>
    public static DateOnly TwoAfter(DateOnly day, string every)
    {
        if (every is "week" or "month")
        {
            return Plus(day, 2, every);
        }

        var end = day;
        if (every == "school week")
        {
            var monday = Monday(day);
            for (var found = 0; found < 2;)
            {
                monday = monday.AddDays(7);
                found += IsSchoolWeek(monday) ? 1 : 0;
                if (monday > World.Terms[^1].To)
                {
                    return DateOnly.MaxValue;
                }
            }

            end = monday.AddDays(((int)day.DayOfWeek + 6) % 7);
        }
        else
        {
            for (var found = 0; found < 2;)
            {
                end = end.AddDays(1);
                found += IsSchoolDay(end) ? 1 : 0;
                if (end > World.Terms[^1].To)
                {
                    return DateOnly.MaxValue;
                }
            }
        }

        while (!IsSchoolDay(end.AddDays(1)) && end < World.Terms[^1].To.AddDays(14))
        {
            end = end.AddDays(1);
        }

        return end;
    }

    /// <summary>The days of <c>the last N units</c>; null where there are not so many.</summary>
    public static (DateOnly From, DateOnly To)? Last(int count, string unit, DateOnly asOf)
    {
        var latest = asOf;
        while (unit == "school weeks" && !IsSchoolDay(latest))
        {
            latest = latest.AddDays(-1);
        }

        var from = unit switch
        {
            "school days" => Back(count, asOf, IsSchoolDay),
            "working days" => Back(count, asOf, IsWorkingDay),
            "school weeks" => Back(count, Monday(latest), day => day.DayOfWeek == DayOfWeek.Monday && IsSchoolWeek(day)),
            "terms" or "half terms" => null,
            _ => Plus(asOf, -count, unit).AddDays(1),
        };
        var spans = unit.EndsWith("terms", StringComparison.Ordinal) ? Completed(count, unit, asOf) : [];

        return from is { } day ? (day, asOf)
            : spans.Count == count ? (spans[0].From, spans[^1].To)
            : null;
    }

    /// <summary>The day that makes so many, the last one counted; null before the first school year.</summary>
    static DateOnly? Back(int count, DateOnly last, Func<DateOnly, bool> counts)
    {
        for (var day = last; day >= World.Terms[0].From; day = day.AddDays(-1))
        {
            count -= counts(day) ? 1 : 0;
            if (count == 0)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The last completed weeks, months, terms or half terms, the earliest first; fewer where there are not so many.</summary>
    public static List<(DateOnly From, DateOnly To)> Completed(int count, string unit, DateOnly asOf)
    {
        var all = unit switch
        {
            "terms" => World.Terms.Select(term => (term.From, term.To)).ToList(),
            "half terms" => World.Terms.SelectMany(Halves).ToList(),
            "weeks" => Enumerable.Range(-60, 61).Select(week => Monday(asOf).AddDays(week * 7)).Select(day => (day, day.AddDays(6))).ToList(),
            _ => Enumerable.Range(-40, 41).Select(month => new DateOnly(asOf.Year, asOf.Month, 1).AddMonths(month))
                .Select(day => (day, day.AddMonths(1).AddDays(-1))).ToList(),
        };

        return [.. all.Where(span => span.Item2 <= asOf).TakeLast(count)];
    }

    static (DateOnly From, DateOnly To)[] Halves((string Name, DateOnly From, DateOnly To, DateOnly Off, DateOnly On) term)
    {
        var (last, next) = (term.Off.AddDays(-1), term.On.AddDays(1));

        return [(term.From, last), (next, term.To)];
    }
}
