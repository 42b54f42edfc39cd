using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>Somebody of the family that all generated plans are about.</summary>
sealed record Somebody(string Name, DateOnly Born, bool IsHome)
{
    public bool IsChildOn(DateOnly day) => day < Born.AddYears(18);
}

/// <summary>A measure of that family.</summary>
/// <param name="Name">As conditions call it.</param>
/// <param name="Kind">ratio, count, scale, number or status.</param>
/// <param name="Of">child, adult or person; names with commas; or family.</param>
/// <param name="Every">The promise: week, month, school week or school day; empty without one.</param>
sealed record Measured(string Name, string Kind, string Of, string Every)
{
    /// <summary>The statuses there are.</summary>
    public string[] Statuses => Name switch
    {
        "work" => ["in work", "in training", "out of work"],
        "college" => ["at college", "away from college"],
        _ => ["secure", "at risk"],
    };
}

/// <summary>The family, its measures, its school year and its fixed goals, as text and as data for the oracle.</summary>
static class World
{
    public static readonly DateOnly Start = On("2026-01-06");

    public static readonly Somebody[] People =
    [
        new("Leanne", On("1988-05-03"), true),
        new("Sam", On("2008-03-10"), true),
        new("Kai", On("2011-06-12"), true),
        new("Mia", On("2016-02-02"), true),
        new("Ron", On("1980-05-01"), false),
    ];

    public static readonly Measured[] Measures =
    [
        new("attendance", "ratio", "child", ""),
        new("register", "ratio", "child", "school week"),
        new("club", "ratio", "child", "week"),
        new("incidents", "count", "family", ""),
        new("patrol notes", "count", "family", "month"),
        new("offences", "count", "person", ""),
        new("fines", "count", "person", "week"),
        new("late marks", "count", "child", "school day"),
        new("calm home", "scale", "Leanne, Kai", ""),
        new("mood", "scale", "Leanne, Kai", "week"),
        new("reading", "number", "child", ""),
        new("screen", "number", "child", "month"),
        new("work", "status", "adult", ""),
        new("college", "status", "person", "month"),
        new("housing", "status", "family", ""),
    ];

    /// <summary>The first and last day of each term, and of its half-term holiday.</summary>
    public static readonly (string Name, DateOnly From, DateOnly To, DateOnly Off, DateOnly On)[] Terms =
    [
        ("Autumn 2025", On("2025-09-01"), On("2025-12-19"), On("2025-10-27"), On("2025-10-31")),
        ("Spring 2026", On("2026-01-05"), On("2026-03-27"), On("2026-02-16"), On("2026-02-20")),
        ("Summer 2026", On("2026-04-13"), On("2026-07-17"), On("2026-05-25"), On("2026-05-29")),
        ("Autumn 2026", On("2026-09-01"), On("2026-12-18"), On("2026-10-26"), On("2026-10-30")),
    ];

    /// <summary>The bank holidays of England and Wales in these years, as published.</summary>
    public static readonly DateOnly[] BankHolidays =
    [
        On("2025-08-25"), On("2025-12-25"), On("2025-12-26"), On("2026-01-01"), On("2026-04-03"), On("2026-04-06"),
        On("2026-05-04"), On("2026-05-25"), On("2026-08-31"), On("2026-12-25"), On("2026-12-28"),
    ];

    public static readonly DateOnly[] Closed = [On("2026-01-09")];

    /// <summary>What the two fixed goals ask for.</summary>
    public static readonly (string Name, Ask Asks)[] Goals =
    [
        ("quiet", new AskValue("", Measures[3], new Who("family"), new Bound("exactly", 0), new Last(3, "weeks"))),
        ("club", new AskValue("", Measures[2], new Who("Kai"), new Bound("at least", new Exact(60, 100)), new Last(5, "weeks"))),
    ];

    /// <summary>The family, its team, its calendar and its measures.</summary>
    public static readonly string Head = $"""
        plan: The Harper family
          started: 6 January 2026
          key worker: Dana
        family
          Leanne: Leanne Harper, mother, born 3 May 1988
          Sam: Sam Harper, brother, born 10 March 2008
          Kai: Kai Harper, son, born 12 June 2011, at Ridgeway
          Mia: Mia Harper, daughter, born 2 February 2016, at Ridgeway
          Ron: Ron Pike, father, born 1 May 1980, lives elsewhere
        team
          Dana: Dana Okafor, key worker, Family Intervention Team
        calendar
          for: Ridgeway
        {string.Concat(Terms.Select(term => $"  term {term.Name}: {Iso(term.From)} to {Iso(term.To)}\n    half-term holiday: {Iso(term.Off)} to {Iso(term.On)}\n"))}  closed: 2026-01-09, staff training
          bank holidays: England and Wales
        {string.Concat(Measures.Select(Declared))}
        """;

    /// <summary>The plan, with each ask as the condition of a reward.</summary>
    public static string Plan(IEnumerable<Ask> asks) => $"""
        {Head}goal quiet: Quiet
          met when: {Goals[0].Asks.Words}
          action shoes: Shoes
            who: Dana
            by: 2026-03-02
          action bedtime: Bed
            who: Leanne
            when: every day
        goal club: Club
          met when: {Goals[1].Asks.Words}
        {string.Concat(asks.Select((ask, index) => $"reward r{index}: R\n{ask.Lines("  when", 1)}"))}
        """;

    static string Declared(Measured one) =>
        $"measure {one.Name}\n  of: {(one.Of is "child" or "adult" or "person" ? $"each {one.Of}" : one.Of == "family" ? "the family" : one.Of)}\n"
        + one.Kind switch
        {
            "ratio" => "  counts: sessions attended of sessions possible\n",
            "count" => "  counts: events\n",
            "scale" => "  scale: 0 to 10, higher is better\n",
            "number" => "  number: minutes, higher is better\n",
            _ => $"  status: {string.Join(", ", one.Statuses)}\n",
        }
        + (one.Every.Length > 0 ? $"  from: somebody, every {one.Every}\n" : "");
}
