using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

/// <summary>Every way of asking, of every kind of measure, of one, the family, and several: what each comes to in one small family.</summary>
static class FormTable
{
    /// <summary>A kind of measure: recorded of the family, of each child and of each adult, with a bound and a rise that fit it.</summary>
    public sealed record Kind(string Name, string OfFamily, string OfChild, string OfAdult, string Bound, string Upper, string Rise, string Declared);

    /// <summary>Of whom, what to write for it, and which measure of a kind tells it.</summary>
    public sealed record Whom(string Name, string Words, Func<Kind, string> Measure);

    public static readonly Kind[] Kinds =
    [
        new("ratio", "payments", "attendance", "sessions", "80%", "90%", "10 points", "counts: times kept of times possible"),
        new("count", "incidents", "offences", "arrests", "3", "5", "2", "counts: events"),
        new("scale", "home", "calm", "mood", "6", "8", "2", "scale: 0 to 10, higher is better"),
        new("number", "savings", "reading", "walking", "30", "60", "5", "number: units, higher is better"),
        new("status", "housing", "place", "course", "3", "5", "2", "status: in school, out of school"),
    ];

    public static readonly Whom[] Everybody =
    [
        new("family", "", kind => kind.OfFamily), Child("Kai", "Kai"), Child("each", "each child"), Child("any", "any child"),
        Child("2 of them", "at least 2 children"), Child("together", "all children together"),
    ];

    /// <summary>In the order of the children in <see cref="Everybody"/>.</summary>
    public static readonly Whom[] Adults =
    [
        Adult("Leanne", "Leanne"), Adult("each", "each adult"), Adult("any", "any adult"),
        Adult("2 of them", "at least 2 adults"), Adult("together", "all adults together"),
    ];

    /// <summary>Leanne is the only one: Ann is a grandmother.</summary>
    public static readonly Whom EachParent = Adult("each parent", "each parent");

    static readonly string[] Comparators =
        ["is at least B", "is at most B", "is more than B", "is less than B", "is exactly B", "is between B and C"];

    public static readonly string[] Times =
    [
        "over the last 30 days", "over the last 6 weeks", "over the last 3 months", "over the last 1 year", "over the last 10 school days",
        "over the last 10 working days", "over the last 4 school weeks", "over the last 2 terms", "over the last 2 half terms",
        "since 1 March 2026", "since the start", "since the last review", "in Spring 2026", "in March 2026",
        "between 2 February 2026 and 1 May 2026", "in the 6 months before the start", "in the 2 months after 1 February 2026",
        "in the 2 months after closing", "between 1 and 2 months after closing",
        "in each of the last 3 weeks", "in each of the last 3 months", "in each of the last 2 terms", "in each of the last 2 half terms",
        "on average over the last 3 weeks", "on average over the last 3 months", "on average over the last 2 terms", "at each of the last 2 reviews",
    ];

    /// <summary>M is the measure with its subject, N the measure without, S its subject, B a bound, C a higher one, R a rise.</summary>
    public static readonly string[] Forms =
    [
        .. Comparators.Select(comparator => $"M {comparator}"),
        "M is at least 80%", "M is at least a third", "M is at least 10 points", "M is at least 3", "M is at least 11", "M is at least £3",
        .. Times.Select(time => $"M is at least B {time}"),
        "at least 2 M in the last 6 weeks", "fewer than 2 M in the last 6 weeks", "at most 2 M in the last 6 weeks", "more than 2 M in the last 6 weeks",
        "exactly 2 M in the last 6 weeks", "between 1 and 3 M in the last 6 weeks", "no M in the last 6 weeks", "no M for 8 weeks", "at least 2 M for 8 weeks",
        "no M since the last review", "no M in March 2026", "at least 2 M in each of the last 3 months", "at least 2 M at each of the last 2 reviews",
        .. from word in new[] { "lowest", "highest", "average", "total" }
           from time in new[] { "", " over the last 6 weeks", " since the start", " in each of the last 3 months", " at each of the last 2 reviews", " on average over the last 3 months" }
           select $"the {word} M is at least B{time}",
        "M is up by at least 10 points since the start", "M is up by at least 10% since the start", "M is up by at least a third since the start",
        "M is up by at least 2 since the start", "M is up by at least £2 since the start", "M is down by at least R since the start",
        "M is up by at least R", "M is up by at least R since 1 March 2026", "M is up by at least R since the last review",
        "M is up by at least R compared with Autumn 2025",
        "M is up by at least R over the last 6 weeks", "M is up by at least R over the last 6 weeks since the start",
        "M is up by at least R over the last 6 weeks compared with Autumn 2025",
        "M is up by at least R over the last 6 weeks compared with the 6 weeks before the start",
        "M is up by at least R in Spring 2026 compared with Autumn 2025", "M is up by at least R in March 2026 compared with January 2026",
        "M is down by at least 50% in the last 6 months compared with the 6 months before the start",
        "M is down by at least a third in the last 6 months compared, month for month, with the 12 months before the start",
        "M is up by at least R in each of the last 2 months compared with January 2026", "M is up by at least R in each of the last 2 terms compared with Autumn 2025",
        "M is up by at least R on average over the last 2 terms compared with Autumn 2025", "M is up by at least R at each of the last 2 reviews compared with Autumn 2025",
        "M is up by at least R at each of the last 2 reviews since the start", "M is up by at least R over the last 6 weeks compared with each of the last 2 terms",
        "M is up by at least R over the last 2 terms compared with Autumn 2025", "M is up by at least R since the start compared with Autumn 2025",
        "the lowest M is up by at least R over the last 6 weeks compared with Autumn 2025", "the average M is up by at least R over the last 6 weeks compared with Autumn 2025",
        "the total M is up by at least R over the last 6 weeks compared with the 6 weeks before the start", "the average M is up by at least R since the start",
        "M is in school", "M is not in school", "M has been in school for 13 weeks", "M has not been in school for 4 weeks", "M has been in school for at least 20 of the last 30 weeks",
        "M has been in school for at least 1 of the last 3 months",
    ];

    /// <summary>The sentence that asks it of a kind and somebody.</summary>
    public static string Sentence(string form, Kind kind, Whom whom) =>
        form.Replace("M ", $"{whom.Measure(kind)}{whom.Words} ", StringComparison.Ordinal)
            .Replace(" B", $" {kind.Bound}", StringComparison.Ordinal)
            .Replace(" C", $" {kind.Upper}", StringComparison.Ordinal)
            .Replace(" R", $" {kind.Rise}", StringComparison.Ordinal);

    static Whom Child(string name, string words) => new(name, $" of {words}", kind => kind.OfChild);

    static Whom Adult(string name, string words) => new(name, $" of {words}", kind => kind.OfAdult);

    /// <summary>What the sentences come to, in their order.</summary>
    public static ImmutableArray<FormCell> Cells(IReadOnlyList<string> sentences) =>
        FormFamily.Cells(string.Concat(Kinds.Select(Declared)), string.Concat(Fridays.Select(Week)), sentences);

    static string Declared(Kind kind) =>
        $"measure {kind.OfFamily}\n  of: the family\n  {kind.Declared}\n"
        + $"measure {kind.OfChild}\n  of: each child\n  {kind.Declared}\n"
        + $"measure {kind.OfAdult}\n  of: each adult\n  {kind.Declared}\n";

    /// <summary>From a year before the plan on.</summary>
    static IEnumerable<DateOnly> Fridays => Enumerable.Range(0, 81).Select(week => On("2025-01-03").AddDays(7 * week));

    /// <summary>
    /// A record of everything every Friday; things get better from March on. Of Leanne the same is written as of Kai, and of
    /// Ann as of Mia.
    /// </summary>
    static string Week(DateOnly friday)
    {
        var isLater = friday >= On("2026-03-01");
        var place = friday.DayNumber / 7 % 4;

        return $"""
            {Iso(friday)}
              payments: {(isLater ? 9 : 7)} of 10
              incidents: {(isLater ? place == 0 ? "1" : "none" : "1")}
              home: {(isLater ? 7 : 5)}
              savings: {(isLater ? 60 : 20)}
              housing: in school

            """
            + OfOne("Kai", kind => kind.OfChild, First(isLater, place)) + OfOne("Leanne", kind => kind.OfAdult, First(isLater, place))
            + OfOne("Mia", kind => kind.OfChild, Second(friday, place)) + OfOne("Ann", kind => kind.OfAdult, Second(friday, place));
    }

    /// <summary>What is written of a person, in the order of the kinds.</summary>
    static string OfOne(string person, Func<Kind, string> measure, string[] values) =>
        string.Concat(Kinds.Zip(values, (kind, value) => $"  {measure(kind)} of {person}: {value}\n"));

    static string[] First(bool isLater, int place) => isLater
        ? ["9 of 10", "none", "8", "35", "in school"]
        : ["7 of 10", place == 1 ? "1" : "none", "4", "25", "in school"];

    static string[] Second(DateOnly friday, int place) =>
    [
        "8 of 10", place < 2 ? "1" : "none", place == 0 ? "5" : "6", place == 0 ? "10" : "30",
        friday >= On("2026-05-01") ? "in school" : "out of school",
    ];
}
