namespace PlanLang.Dates;

/// <summary>
/// Reads one date: <c>6 January 2026</c>, <c>6 Jan 2026</c>, <c>6th January 2026</c>, <c>Tuesday 6 January 2026</c>
/// or <c>2026-01-06</c>, in any case, with any blanks between. What it cannot read it names precisely.
/// </summary>
static class DateReader
{
    /// <summary>Reads a text that holds a date and nothing else but blanks around it.</summary>
    public static DateReading Read(ReadOnlySpan<char> text)
    {
        var all = new TextSpan(text.Length - text.TrimStart().Length, text.TrimEnd().Length);

        return ReadStart(text) switch
        {
            DateFound found when found.End < all.End => new NotADate(found.Date, all, text.Length),
            NotADate { Meant: null } => new NotADate(null, all.Length < 0 ? default : all, text.Length),
            var reading => reading,
        };
    }

    /// <summary>Reads the date that a text begins with, whatever follows it.</summary>
    public static DateReading ReadStart(ReadOnlySpan<char> text)
    {
        var first = DateWord.From(text, 0);

        return DateWords.TryReadWeekday(first.Of(text), out var weekday)
            ? CheckWeekday(ReadDay(text, first.Next(text)), weekday, first)
            : first.IsFigures(text) ? FigureDates.Read(text, first) : ReadDay(text, first);
    }

    static DateReading CheckWeekday(DateReading reading, DayOfWeek weekday, DateWord word) => reading switch
    {
        DateFound { Date: var date } when date.DayOfWeek != weekday => new WrongWeekday(date, word.Span, reading.End),
        NotADate failure => failure with { Span = word.Span.To(failure.Span) },
        _ => reading,
    };

    static DateReading ReadDay(ReadOnlySpan<char> text, DateWord day)
    {
        if (!day.TryReadDay(text, out var number))
        {
            return OtherOrders.Read(text, day);
        }

        var month = day.Next(text);
        var year = month.Next(text);

        return DateWords.TryReadMonth(month.Of(text), out var monthNumber)
            ? Complete(text, new DayOfMonth(number, monthNumber), day.Span.To(month.Span), year)
            : Misspelt(text, number, month, year) ?? OtherOrders.Read(text, day);
    }

    static DateReading Complete(ReadOnlySpan<char> text, DayOfMonth day, TextSpan dayAndMonth, DateWord year)
    {
        var whole = dayAndMonth.To(year.Span);
        if (!year.TryReadNumber(text, out var number) || year.Span.Length is not (2 or 4) || number == 0)
        {
            return new DateWithoutYear(null, dayAndMonth, dayAndMonth.End);
        }

        return year.Span.Length == 2
            ? new DateWithoutYear(day.In(2000 + number), whole, whole.End)
            : day.In(number) is { } date ? new DateFound(date, whole.End) : day.Missing(number, whole);
    }

    /// <summary>Only where a year follows: <c>5 days</c> is no misspelt month.</summary>
    static MisspeltDate? Misspelt(ReadOnlySpan<char> text, int day, DateWord month, DateWord year)
    {
        var isYear = year.TryReadNumber(text, out var yearNumber) && year.Span.Length == 4 && yearNumber > 0;

        return isYear && Closest(month.Of(text), DateWords.Months) is { } meant
            ? new MisspeltDate(
                meant, new DayOfMonth(day, DateWords.Months.IndexOf(meant) + 1).In(yearNumber), month.Span, year.Span.End)
            : null;
    }

    /// <summary>The name that the word begins (<c>Octob</c>), or else the one it is closest to.</summary>
    internal static string? Closest(ReadOnlySpan<char> word, ImmutableArray<string> names)
    {
        foreach (var name in names)
        {
            if (word.Length > 2 && name.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }
        }

        return Spelling.Closest(word, names);
    }
}
