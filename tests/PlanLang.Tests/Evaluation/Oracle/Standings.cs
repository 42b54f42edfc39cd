using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>A goal: what it asks for (null where its actions decide), its milestones, where it started, its last day.</summary>
sealed record GoalOf(string Name, Ask? Asks, DateOnly By)
{
    public (DateOnly By, Ask Asks)[] Milestones { get; init; } = [];

    /// <summary>The time of the value that it started at; null for the latest at the start.</summary>
    public Span? StartedIn { get; init; }

    public bool HasStart { get; init; }
}

/// <summary>A sanction: the day of telling, its condition, what ends it, its promised help, the rung before.</summary>
sealed record SanctionOf(string Name, DateOnly Told, Ask When, Ask Ends, string Support, string? After);

/// <summary>A result: what it asks for, when it is in force, what it is not paid with.</summary>
sealed record ResultOf(string Name, Ask Asks, (DateOnly From, DateOnly To)? InForce, string? NotWith);

/// <summary>A plan with everything that stands somehow, as text and as data.</summary>
static class Standings
{
    static readonly Measured Incidents = World.Measures[3];
    static readonly Measured Notes = World.Measures[4];
    static readonly Measured Register = World.Measures[1];
    static readonly Measured Club = World.Measures[2];
    static readonly Measured Calm = World.Measures[8];
    static readonly Measured Work = World.Measures[12];

    /// <summary>What its diary is about.</summary>
    public static readonly Measured[] Measures = [Register, Club, Incidents, Notes, Calm, Work];

    public static readonly DateOnly BedtimeFrom = On("2026-02-01");
    public static readonly DateOnly BedtimeUntil = On("2026-08-31");
    public static readonly DateOnly ShoesBy = On("2026-03-02");
    public static readonly DateOnly FirstReview = On("2026-02-17");

    public static readonly GoalOf[] Goals =
    [
        new("quiet", None(Incidents, 3, "weeks"), On("2026-07-17"))
        {
            Milestones = [(On("2026-03-20"), Count("less than", 3, Incidents, 6, "weeks")), (On("2026-05-22"), None(Notes, 2, "months"))],
        },
        new("club", Share(Club, new Who("Kai"), "at least", 60, new Last(5, "weeks")), On("2026-07-17")) { HasStart = true, StartedIn = new Named("Autumn 2025") },
        new("calm", Value(Calm, "Leanne", "at least", 7), On("2026-09-30"))
        {
            HasStart = true,
            Milestones = [(On("2026-04-30"), Value(Calm, "Kai", "more than", 3))],
        },
        new("register", Share(Register, new Who("child", "each"), "at least", 80, new Last(6, "weeks")), On("2026-10-30")) { HasStart = true, StartedIn = new Named("Autumn 2025") },
        new("chores", null, On("2026-07-17")),
    ];

    public static readonly SanctionOf[] Sanctions =
    [
        new("talk", On("2026-01-13"), Count("at least", 2, Notes, 2, "months"), None(Notes, 2, "months"), "shoes", null),
        new("letter", On("2026-02-10"), Count("at least", 3, Notes, 3, "months"), None(Incidents, 5, "weeks"), "bedtime", "talk"),
    ];

    public static readonly (string Name, Ask Asks)[] Stages =
    [
        ("first", new AskList("all", [new AskOther("goal", "quiet", 0, null), new AskOther("stage", "first", 6, null)])),
        ("second", new AskOther("stage", "second", 9, null)),
    ];

    public static readonly AskLine[] Criteria =
    [
        new("noise", Count("at least", 1, Incidents, 3, "months")),
        new("school", Share(Register, new Who("child", "any"), "less than", 85, new Last(6, "weeks"))),
        new("work", new AskStatus(Work, new Who("adult", "any"), "out of work", false, null, 0), (On("2026-01-01"), On("2026-03-31"))),
    ];

    public static readonly ResultOf[] Results =
    [
        new(
            "progress",
            new AskRelevant(
            [
                new("noise", None(Incidents, 6, "weeks")),
                new("school", Share(Register, new Who("child", "each"), "at least", 70, new Last(6, "weeks"))),
                new("work", new AskStatus(Work, new Who("Leanne"), "in work", false, new Last(4, "weeks"), 0)),
            ]),
            (On("2026-01-01"), On("2026-09-30")),
            "job"),
        new("job", new AskStatus(Work, new Who("adult", "any"), "in work", false, new Last(8, "weeks"), 0), null, null),
        new("club", new AskOther("goal", "club", 0, null), null, "job"),
    ];

    /// <summary>What the score is made of.</summary>
    public static readonly (string Goal, int Weight)[] Weights = [("quiet", 3), ("club", 1), ("calm", 2)];

    /// <summary>Conditions on how something else stands: its words, and whether they say that it does not.</summary>
    public static readonly (string Name, string Words, string Status, bool IsNot)[] Asked =
    [
        .. from goal in new[] { "quiet", "club", "calm", "register" }
           from status in new[] { "on track", "off track", "missed", "under way", "not recorded", "met" }
           from isNot in new[] { false, true }
           where !isNot || !status.StartsWith("not ", StringComparison.Ordinal)
           select (goal, $"goal {goal} is {(isNot ? "not " : "")}{status}", status, isNot),
    ];

    /// <summary>The same of sanctions.</summary>
    public static readonly (string Name, string Words, string Status, bool IsNot)[] AskedOfSanctions =
    [
        .. from one in new[] { "talk", "letter" }
           from status in new[] { "not reached", "must wait", "may be considered", "in force", "ended" }
           from isNot in new[] { false, true }
           where !isNot || !status.StartsWith("not ", StringComparison.Ordinal)
           select (one, $"sanction {one} is {(isNot ? "not " : "")}{status}", status, isNot),
    ];

    public static readonly string Plan = $"""
        {World.Head}{string.Concat(Goals.Select(Text))}{string.Concat(Sanctions.Select(Text))}{string.Concat(Stages.Select(Text))}reviews: every 6 weeks from {Iso(FirstReview)}
        contract: Ours
          period: 2026-01-13 to 2026-12-31
          signed by: Leanne, Dana
        criteria referred: R
          when at least 2 of
        {string.Concat(Criteria.Select(line => $"    {line.Words}\n"))}{string.Concat(Results.Select(Text))}score whole: goal attainment scaling
        {string.Concat(Weights.Select(one => $"  goal {one.Goal}: weight {one.Weight}\n"))}{string.Concat(Asked.Concat(AskedOfSanctions).Select((one, index) => $"reward r{index}: R\n  when: {one.Words}\n"))}
        reward whole: R
          when: every goal is on track
        reward pair: R
          when: at least 2 goals are off track
        """;

    static AskValue None(Measured of, int count, string unit) => Count("exactly", 0, of, count, unit);

    static AskValue Count(string comparator, int bound, Measured of, int count, string unit) =>
        new("", of, new Who("family"), new Bound(comparator, bound), new Last(count, unit));

    static AskValue Share(Measured of, Who who, string comparator, int percent, Span over) => new("", of, who, new Bound(comparator, new Exact(percent, 100)), over);

    static AskValue Value(Measured of, string who, string comparator, int bound) => new("", of, new Who(who), new Bound(comparator, bound), null);

    static string Text(GoalOf goal) => $"""
        goal {goal.Name}: G
          for: Kai
        {goal.Asks?.Lines("  met when", 1)}{(goal is { HasStart: true, Asks: AskValue { Of: var of, Who: var who } } ? $"  started at: {of.Name}{who.Words}{goal.StartedIn?.Words}\n" : "")}{string.Concat(goal.Milestones.Select(one => one.Asks.Lines($"  milestone by {Iso(one.By)}", 1)))}  by: {Iso(goal.By)}
        {(goal.Asks is null ? Actions : "")}
        """;

    static string Actions => $"""
          action shoes: Shoes
            who: Dana
            by: {Iso(ShoesBy)}
          action bedtime: Bed
            who: Leanne
            when: every day
            from: {Iso(BedtimeFrom)}
            until: {Iso(BedtimeUntil)}

        """;

    static string Text(SanctionOf one) => $"""
        sanction {one.Name}: S
          given to: Leanne
          power: Tenancy agreement
          told on: {Iso(one.Told)}
          support: action {one.Support}
          may be considered when: {one.When.Words}
        {(one.After is { } rung ? $"  after: sanction {rung}\n" : "")}  decided by: Dana
          ends when: {one.Ends.Words}

        """;

    static string Text((string Name, Ask Asks) stage) => $"stage {stage.Name}: S\n{stage.Asks.Lines("  move on when", 1)}";

    static string Text(ResultOf one) =>
        $"result {one.Name}: R\n{(one.InForce is { } days ? $"  in force: {Iso(days.From)} to {Iso(days.To)}\n" : "")}{one.Asks.Lines("  when", 1)}  pays: £700\n{(one.NotWith is { } other ? $"  not with: result {other}\n" : "")}";
}
