using System.Globalization;

namespace PlanLang.Dates;

/// <summary>Dates in figures. Only <c>2026-01-06</c> means the same to everybody.</summary>
static class FigureDates
{
    /// <summary>Reads a word of figures with two marks between them.</summary>
    public static DateReading Read(ReadOnlySpan<char> text, DateWord word)
    {
        var figures = word.Of(text);
        var first = MarkIn(figures, 0);
        var second = MarkIn(figures, first + 1);
        Span<int> numbers = stackalloc int[3];

        return TryRead(figures[..first], out numbers[0])
            && TryRead(figures[(first + 1)..second], out numbers[1])
            && TryRead(figures[(second + 1)..], out numbers[2])
            ? IsIso(figures, first, second)
                ? Iso(numbers, word.Span)
                : OfReadings(first == 4 ? YearFirst(numbers) : YearLast(numbers), word.Span)
            : new NotADate(null, word.Span, word.Span.End);
    }

    static bool IsIso(ReadOnlySpan<char> figures, int first, int second) =>
        (first, second, figures.Length) == (4, 7, 10) && figures[first] is not ('/' or '.') && figures[second] is not ('/' or '.');

    static DateReading Iso(ReadOnlySpan<int> numbers, TextSpan span) =>
        numbers[0] == 0 || numbers[1] is < 1 or > 12
            ? new NotADate(null, span, span.End)
            : new DayOfMonth(numbers[2], numbers[1]) is var day && day.In(numbers[0]) is { } date
                ? new DateFound(date, span.End)
                : day.Missing(numbers[0], span);

    static DateFailure OfReadings(ImmutableArray<DateOnly> readings, TextSpan span) => readings.IsEmpty
        ? new NotADate(null, span, span.End)
        : new FigureDate(readings, span, span.End);

    static ImmutableArray<DateOnly> YearFirst(ReadOnlySpan<int> numbers) => Days(numbers[0], numbers[2], numbers[1]);

    static ImmutableArray<DateOnly> YearLast(ReadOnlySpan<int> numbers)
    {
        var year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2];

        return [.. Days(year, numbers[0], numbers[1]).Concat(Days(year, numbers[1], numbers[0])).Distinct()];
    }

    static ImmutableArray<DateOnly> Days(int year, int day, int month) =>
        year is > 0 and < 10000 && month is > 0 and < 13 && new DayOfMonth(day, month).In(year) is { } date ? [date] : [];

    static int MarkIn(ReadOnlySpan<char> figures, int from)
    {
        while (!DateWord.IsMark(figures[from]))
        {
            from++;
        }

        return from;
    }

    static bool TryRead(ReadOnlySpan<char> figures, out int number) =>
        int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
