namespace PlanLang.Benchmarks.Content;

/// <summary>Invented plans of 100 lines, each a little different and the same in every run.</summary>
static class PlanContent
{
    /// <summary>How many lines each plan has, in every language.</summary>
    public const int LinesInAPlan = 100;

    const int Goals = 6;

    static readonly string[] Children = ["Kai", "Mia", "Noah", "Ada", "Tom", "Ruby", "Ben"];
    static readonly string[] Surnames = ["Ashby", "Birch", "Cole", "Dale", "Egan", "Frost", "Gale", "Hurst", "Ives"];
    static readonly string[] Titles = ["is in school every day", "gets up at 7 o'clock", "has a place at a club", "sees the nurse"];

    static readonly string[] Conditions =
    [
        "attendance of each child is at least 90% in each of the last 3 terms",
        "no asb incidents for 8 weeks",
        "attendance of each child is at least 80% over the last 6 weeks",
        "fewer than 3 asb incidents in the last 4 weeks",
    ];

    /// <summary>The plan with that number.</summary>
    public static List<Line> Plan(int number)
    {
        var (child, other) = (Pick(Children, number), Pick(Children, number + 3));
        var goals = Enumerable.Range(1, Goals).SelectMany(goal => Goal(number + goal, $"{goal}", goal % 2 == 0 ? child : other));

        return [.. Head(number), .. People(child, other), .. Measures(), .. goals, .. Reviews()];
    }

    static IEnumerable<Line> Head(int number) =>
    [
        new(0, true, "plan", $"The {Pick(Surnames, number)} family"),
        new(1, false, "reference", $"WB-{2000 + number}"),
        new(1, false, "service", "Family Intervention Project"),
        new(1, false, "started", $"{1 + number % 28} January 2026"),
        new(1, false, "key worker", "Dana"),
    ];

    static IEnumerable<Line> People(string child, string other) =>
    [
        new(0, true, "family", ""),
        new(1, false, "Leanne", "Leanne Harper, mother, born 3 May 1988"),
        new(1, false, child, $"{child} Harper, child, born 12 June 2011, at Ridgeway High School"),
        new(1, false, other, $"{other} Harper, child, born 2 February 2016, at Birch Primary School"),
        new(0, true, "team", ""),
        new(1, false, "Dana", "Dana Okafor, key worker, Family Intervention Team"),
        new(1, false, "Amir", "Amir Shah, attendance officer, Ridgeway High School"),
    ];

    static IEnumerable<Line> Measures() =>
    [
        new(0, true, "measure attendance", ""),
        new(1, false, "of", "each child"),
        new(1, false, "counts", "sessions attended of sessions possible"),
        new(1, false, "from", "the school register, every school week"),
        new(0, true, "measure asb incidents", ""),
        new(1, false, "of", "the family"),
        new(1, false, "counts", "incidents"),
        new(1, false, "from", "Community Patrol, every month"),
    ];

    static IEnumerable<Line> Goal(int seed, string name, string child) =>
    [
        new(0, true, $"goal aim{name}", $"{child} {Pick(Titles, seed)}"),
        new(1, false, "in our words", $"We want {Pick(Titles, seed + 1)} to be an ordinary thing."),
        new(1, false, "about", "education"),
        new(1, false, "for", child),
        new(1, false, "met when", Pick(Conditions, seed)),
        new(1, false, "by", $"{1 + seed % 28} July 2026"),
        new(1, true, $"action lifts{name}", $"Dana drives {child} to school"),
        new(2, false, "who", $"Dana, {child}"),
        new(2, false, "when", "every school day"),
        new(2, false, "from", $"{7 + seed % 14} January 2026"),
        new(1, true, $"action shoes{name}", $"Buy {child} school shoes"),
        new(2, false, "who", "Dana, Leanne"),
        new(2, false, "by", $"{1 + seed % 28} February 2026"),
    ];

    static IEnumerable<Line> Reviews() =>
    [
        new(0, true, "reviews", "every 6 weeks from 17 February 2026"),
        new(1, false, "who", "Leanne, Dana, Amir"),
    ];

    static T Pick<T>(T[] from, int index) => from[index % from.Length];
}
