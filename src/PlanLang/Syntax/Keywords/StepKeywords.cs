namespace PlanLang.Syntax;

/// <summary>What follows from how things go: rewards, sanctions, stages, stepping down and up.</summary>
static class StepKeywords
{
    public static ImmutableArray<Keyword> All { get; } =
    [
        new("reward", ["file"], LineForm.NamedProperty, ValueKind.Text, BodyKind.Statements,
            "Something good that follows when it is earned.", "reward cinema: We go to the cinema together"),
        new("from", ["reward"], LineForm.Property, ValueKind.Names, BodyKind.Continuation,
            "Who gives it.", "from: Dana"),
        new("when", ["reward", "step down to", "step up to", "criteria", "result", "figure"],
            LineForm.Property, ValueKind.Condition, BodyKind.Conditions,
            "When it is so.", "when: attendance of Kai is at least 95% over the last 4 weeks"),

        new("sanction", ["file"], LineForm.NamedTitle, ValueKind.Text, BodyKind.Statements,
            "What an agency may consider if things do not change; a person decides.",
            "sanction warning letter: Magenta Homes may send a warning letter"),
        new("given to", ["sanction"], LineForm.Property, ValueKind.Names, BodyKind.Continuation,
            "Whom it concerns.", "given to: Leanne"),
        new("power", ["sanction"], LineForm.Property, ValueKind.Text, BodyKind.Continuation,
            "Who may do it, and on what it rests.", "power: Magenta Homes, tenancy agreement clause 4.2"),
        new("told on", ["sanction"], LineForm.Property, ValueKind.Date, BodyKind.Continuation,
            "The day the family was told; nothing before it counts.", "told on: 13 January 2026"),
        new("support", ["sanction"], LineForm.Property, ValueKind.References, BodyKind.Continuation,
            "The actions that help first.", "support: action talk"),
        new("may be considered when", ["sanction"], LineForm.Property, ValueKind.Condition, BodyKind.Conditions,
            "When it may be considered.", "may be considered when: at least 3 asb incidents in the last 4 weeks"),
        new("after", ["sanction"], LineForm.Property, ValueKind.References, BodyKind.Continuation,
            "The earlier steps that come first.", "after: sanction spoken warning"),
        new("decided by", ["sanction"], LineForm.Property, ValueKind.Names, BodyKind.Continuation,
            "Who decides.", "decided by: Jo"),
        new("ends when", ["sanction"], LineForm.Property, ValueKind.Condition, BodyKind.Conditions,
            "When it is over.", "ends when: no asb incidents for 8 weeks"),

        new("stage", ["file"], LineForm.NamedProperty, ValueKind.Text, BodyKind.Statements,
            "A part of the way; the first one begins with the plan.", "stage intensive: Getting going"),
        new("visits", ["stage"], LineForm.Property, ValueKind.Recurrence, BodyKind.Continuation,
            "How often somebody comes.", "visits: 3 to 5 a week"),
        new("move on when", ["stage"], LineForm.Property, ValueKind.Condition, BodyKind.Conditions,
            "When the next stage may begin.", "move on when: every goal is met"),

        new("step down to", ["file"], LineForm.Value, ValueKind.Text, BodyKind.Statements,
            "Who takes over when less help is needed.", "step down to Community Coaches"),
        new("afterwards", ["step down to"], LineForm.Property, ValueKind.Afterwards, BodyKind.Continuation,
            "What help there is after closing.", "afterwards: phone help until 3 months after closing"),
        new("step up to", ["file"], LineForm.Value, ValueKind.Text, BodyKind.Statements,
            "Who is asked for more help.", "step up to Children's Social Care"),
    ];
}
