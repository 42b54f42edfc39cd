namespace PlanLang.Syntax;

/// <summary>Goals and actions.</summary>
static class GoalKeywords
{
    public static ImmutableArray<Keyword> All { get; } =
    [
        new("goal", ["file", "example"], LineForm.NamedProperty, ValueKind.Text, BodyKind.Statements,
            "Something the family wants to reach.", "goal school: Kai and Mia are in school every day"),
        new("about", ["goal"], LineForm.Property, ValueKind.Text, BodyKind.Continuation,
            "What it belongs to, so that conditions can speak of every goal about it.", "about: education"),
        new("for", ["goal"], LineForm.Property, ValueKind.Names, BodyKind.Continuation,
            "Whom the goal is for.", "for: Kai, Mia"),
        new("because", ["goal"], LineForm.Property, ValueKind.Text, BodyKind.Continuation,
            "Why it matters to the family.", "because: School is where their friends are."),
        new("started at", ["goal"], LineForm.Property, ValueKind.Reading, BodyKind.Continuation,
            "Where things stood at the start.", "started at: attendance of Kai in Autumn 2025"),
        new("met when", ["goal"], LineForm.Property, ValueKind.Condition, BodyKind.Conditions,
            "When the goal is met.", "met when: attendance of Kai is at least 90% over the last 6 weeks"),
        new("milestone by", ["goal"], LineForm.DateThenValue, ValueKind.Condition, BodyKind.Conditions,
            "What should be so by a day on the way.",
            "milestone by 27 March 2026: attendance of Kai is at least 80% in Spring 2026"),
        new("by", ["goal", "action"], LineForm.Property, ValueKind.Date, BodyKind.Continuation,
            "The day until which it should be done or met.", "by: 17 July 2026"),

        new("action", ["goal"], LineForm.NamedProperty, ValueKind.Text, BodyKind.Statements,
            "Something that a person does towards the goal.", "action bedtime: Phones go downstairs at 9 o'clock"),
        new("who", ["action", "reviews"], LineForm.Property, ValueKind.Names, BodyKind.Continuation,
            "Who does it, or who comes.", "who: Leanne, Kai"),
        new("when", ["action"], LineForm.Property, ValueKind.RecurrenceOrWithin, BodyKind.Continuation,
            "How often it is done, or how soon after something that happens.", "when: every day"),
        new("from", ["action"], LineForm.Property, ValueKind.Date, BodyKind.Continuation,
            "The first day.", "from: 20 January 2026"),
        new("until", ["action"], LineForm.Property, ValueKind.Date, BodyKind.Continuation,
            "The last day.", "until: 23 January 2026"),
        new("cost", ["action"], LineForm.Property, ValueKind.Money, BodyKind.Continuation,
            "What it costs.", "cost: £35"),
    ];
}
