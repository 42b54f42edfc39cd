namespace PlanLang.Dates;

/// <summary>What was found where a date was asked for.</summary>
/// <param name="End">The offset behind what was read.</param>
abstract record DateReading(int End);

/// <summary>A date: <c>6 January 2026</c>.</summary>
/// <param name="Date">The day.</param>
sealed record DateFound(DateOnly Date, int End) : DateReading(End);

/// <summary>No date, and why not.</summary>
/// <param name="Span">The words that are at fault.</param>
abstract record DateFailure(TextSpan Span, int End) : DateReading(End);

/// <summary>Something else: <c>soon</c>, or a date in an order of its own: <c>January 6, 2026</c>.</summary>
/// <param name="Meant">The day that is probably meant; null where nothing can be said.</param>
sealed record NotADate(DateOnly? Meant, TextSpan Span, int End) : DateFailure(Span, End);

/// <summary>A month or weekday with a slip in it: <c>23 Januray 2026</c>.</summary>
/// <param name="Meant">The word as it is spelt: <c>January</c>.</param>
/// <param name="Date">The day; null where there is no such day.</param>
sealed record MisspeltDate(string Meant, DateOnly? Date, TextSpan Span, int End) : DateFailure(Span, End);

/// <summary>A date without its year, or with two figures of it: <c>6 January</c>, <c>6 Jan 26</c>.</summary>
/// <param name="Meant">The day, the year taken to be of this century; null where no year is given.</param>
sealed record DateWithoutYear(DateOnly? Meant, TextSpan Span, int End) : DateFailure(Span, End);

/// <summary>A day that its month does not have: <c>31 June 2026</c>.</summary>
/// <param name="Last">The last day of that month.</param>
/// <param name="Day">The day that was written: 31.</param>
sealed record NoSuchDay(DateOnly Last, int Day, TextSpan Span, int End) : DateFailure(Span, End);

/// <summary>A date with the name of another weekday before it: <c>Monday 6 January 2026</c>.</summary>
/// <param name="Date">The day, which is a Tuesday.</param>
/// <param name="Span">The weekday alone.</param>
sealed record WrongWeekday(DateOnly Date, TextSpan Span, int End) : DateFailure(Span, End);

/// <summary>A date in figures that people read in different ways: <c>06/01/2026</c>.</summary>
/// <param name="Readings">The days it can mean, the British reading first; at least one.</param>
sealed record FigureDate(ImmutableArray<DateOnly> Readings, TextSpan Span, int End) : DateFailure(Span, End);
