using System.Diagnostics;

namespace PlanLang.Dates;

/// <summary>
/// When a school is open and which days are bank holidays. School days are weekdays in term, less half-term
/// holidays, closures and bank holidays; working days are weekdays less bank holidays.
/// </summary>
public sealed class Calendar
{
    /// <summary>
    /// No holiday between terms is shorter, so that for so many days before the first term and after the
    /// last one it is certain that there is no school.
    /// </summary>
    const int ShortestHoliday = 14;

    readonly OrderedSpans _terms;
    readonly OrderedSpans _halfTerms;

    /// <summary>Makes a calendar of terms that do not overlap, given in any order.</summary>
    public Calendar(
        string name,
        ImmutableArray<string> schools,
        ImmutableArray<Term> terms,
        ImmutableArray<Closure> closures,
        BankHolidayRegion? region)
    {
        Name = name;
        Schools = schools;
        Terms = [.. terms.OrderBy(term => term.From)];
        Closures = [.. closures.OrderBy(closure => closure.Date)];
        Region = region;
        SchoolDays = CalendarDays.SchoolDays(Terms, Closures, region);
        SchoolWeeks = SchoolDays.Mondays();
        _terms = OrderedSpans.From([.. Terms.Select(term => term.Window)]);
        _halfTerms = OrderedSpans.From([.. Terms.SelectMany(term => term.HalfTerms)]);
    }

    /// <summary>A calendar that knows nothing: no term, no bank holiday.</summary>
    public static Calendar Empty { get; } = new("", [], [], [], null);

    /// <summary>The name of the library or plan that it stands in.</summary>
    public string Name { get; }

    /// <summary>The schools it is <c>for</c>; empty where it does not say.</summary>
    public ImmutableArray<string> Schools { get; }

    /// <summary>In order of time.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>In order of time.</summary>
    public ImmutableArray<Closure> Closures { get; }

    /// <summary>Whose bank holidays are kept; null where it does not say.</summary>
    public BankHolidayRegion? Region { get; }

    /// <summary>All school days.</summary>
    internal OrderedDays SchoolDays { get; }

    /// <summary>The Mondays of all weeks with a school day.</summary>
    internal OrderedDays SchoolWeeks { get; }

    /// <summary>Whether the school is open.</summary>
    public bool IsSchoolDay(DateOnly day) => SchoolDays.Contains(day);

    /// <summary>Whether it is a weekday and, as far as the calendar says, no bank holiday.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        Reaches(day, TimeUnit.WorkingDay) ? WorkingDays.Of(Region).Contains(day) : day.IsWeekday();

    /// <summary>The term with that name, in any case; null where there is none.</summary>
    public Term? TermNamed(string name) =>
        Terms.FirstOrDefault(term => term.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether the calendar can count such units up to the day. The last term is followed by two weeks that
    /// are certainly holidays, and by six and twelve in which no further half term or term can have been
    /// completed. Before the first term there are two weeks. Plain units need no calendar.
    /// </summary>
    public bool Reaches(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.WorkingDay => Region is not null && BankHolidays.Known.Contains(day),
        _ when !unit.NeedsCalendar() => true,
        _ => Known(unit) is { } known && known.Contains(day),
    };

    /// <summary>The days for which such school units can be counted; null where there are no terms.</summary>
    internal Window? Known(TimeUnit unit) => Terms.IsEmpty
        ? null
        : new Window(Terms[0].From.PlusDays(-ShortestHoliday), Terms[^1].To.PlusDays(CertainAfterTerm(unit)));

    /// <summary>School days or working days.</summary>
    internal OrderedDays Days(TimeUnit unit) => unit switch
    {
        TimeUnit.SchoolDay => SchoolDays,
        TimeUnit.WorkingDay => WorkingDays.Of(Region),
        _ => throw new UnreachableException($"A {unit.Singular()} is not a single day of a calendar."),
    };

    /// <summary>Terms or half terms.</summary>
    internal OrderedSpans Spans(TimeUnit unit) => unit switch
    {
        TimeUnit.Term => _terms,
        TimeUnit.HalfTerm => _halfTerms,
        _ => throw new UnreachableException($"A {unit.Singular()} is not a part of the school year."),
    };

    static int CertainAfterTerm(TimeUnit unit) => unit switch
    {
        TimeUnit.Term => 12 * 7,
        TimeUnit.HalfTerm => 6 * 7,
        _ => ShortestHoliday,
    };
}
