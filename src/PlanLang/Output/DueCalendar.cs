using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PlanLang.Reporting;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>
/// What is due, as a calendar that others can subscribe to (RFC 5545). Calendars are synchronised to telephones and seen
/// over shoulders, so that an entry holds the reference of the family and the kind of deadline, and nothing else.
/// </summary>
public static class DueCalendar
{
    static readonly Language Words = Language.English;

    /// <summary>The calendar: the same deadlines make the same bytes.</summary>
    /// <param name="asOf">The day that it was made for, which stands for the time of its making.</param>
    /// <param name="deadlines">In order.</param>
    public static string Of(DateOnly asOf, ImmutableArray<Deadline> deadlines)
    {
        var text = new StringBuilder();
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//PlanLang//plan due//EN",
            "CALSCALE:GREGORIAN",
            .. deadlines.DistinctBy(Identity).SelectMany(one => Event(one, asOf)),
            "END:VCALENDAR",
        ];
        Array.ForEach(lines, line => CalendarLine.Append(text, line));

        return text.ToString();
    }

    static IEnumerable<string> Event(Deadline one, DateOnly asOf) =>
    [
        "BEGIN:VEVENT",
        $"UID:{Identity(one)}",
        $"DTSTAMP:{Digits(asOf)}T000000Z",
        $"DTSTART;VALUE=DATE:{Digits(one.Day)}",
        $"SUMMARY:{CalendarLine.Escaped(Summary(one))}",
        "CLASS:CONFIDENTIAL",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ];

    static string Summary(Deadline one) => Words.Say(
        "due.entry", ("kind", DeadlineWords.Of(one.Kind)), ("reference", one.Reference ?? Words["due.noReference"]));

    /// <summary>
    /// The same for the same family, kind and day in every run, because an entry says no more than that; it gives nothing
    /// away of what it is made from.
    /// </summary>
    static string Identity(Deadline one)
    {
        var facts = string.Join('\n', one.Reference ?? one.Plan, DeadlineWords.Of(one.Kind), Digits(one.Day));

        return $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facts)))[..32]}@planlang";
    }

    static string Digits(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
