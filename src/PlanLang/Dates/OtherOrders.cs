namespace PlanLang.Dates;

/// <summary>Dates in an order that is not ours, so that a message can say how to write them.</summary>
static class OtherOrders
{
    /// <summary><c>January 6, 2026</c> or <c>6th of January 2026</c> name their day; nothing else does.</summary>
    public static DateFailure Read(ReadOnlySpan<char> text, DateWord first) =>
        (DateFailure?)Weekday(text, first)
        ?? MonthFirst(text, first)
        ?? WithOf(text, first)
        ?? new NotADate(null, first.Span, first.Span.End);

    /// <summary><c>Teusday 6 January 2026</c>.</summary>
    static MisspeltDate? Weekday(ReadOnlySpan<char> text, DateWord first) =>
        DateReader.Closest(first.Of(text), DateWords.Weekdays) is { } meant && Following(text, first.Span.End) is { } found
            ? new MisspeltDate(meant, found.Date, first.Span, found.End)
            : null;

    static DateFound? Following(ReadOnlySpan<char> text, int offset) =>
        offset < text.Length
        && char.IsWhiteSpace(text[offset])
        && DateWord.From(text, offset) is var day
        && day.TryReadDay(text, out _)
        && DateReader.ReadStart(text[offset..]) is DateFound found
            ? new DateFound(found.Date, found.End + offset)
            : null;

    static NotADate? MonthFirst(ReadOnlySpan<char> text, DateWord month)
    {
        var day = month.Next(text);
        var comma = day.Span.End < text.Length && text[day.Span.End] == ',' ? 1 : 0;
        var year = DateWord.From(text, day.Span.End + comma);

        return DateWords.TryReadMonth(month.Of(text), out var number) && day.TryReadDay(text, out var dayNumber)
            ? Meant(text, new DayOfMonth(dayNumber, number), month.Span.Start, year)
            : null;
    }

    static NotADate? WithOf(ReadOnlySpan<char> text, DateWord day)
    {
        var of = day.Next(text);
        var month = of.Next(text);
        var isOf = of.Of(text).Equals("of", StringComparison.OrdinalIgnoreCase);

        return isOf && day.TryReadDay(text, out var dayNumber) && DateWords.TryReadMonth(month.Of(text), out var number)
            ? Meant(text, new DayOfMonth(dayNumber, number), day.Span.Start, month.Next(text))
            : null;
    }

    static NotADate? Meant(ReadOnlySpan<char> text, DayOfMonth day, int start, DateWord year) =>
        year.TryReadNumber(text, out var number) && number is > 999 and < 10000 && day.In(number) is { } date
            ? new NotADate(date, new TextSpan(start, year.Span.End), year.Span.End)
            : null;
}
