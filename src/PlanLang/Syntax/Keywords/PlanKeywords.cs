namespace PlanLang.Syntax;

/// <summary>The head of a plan, and the blocks that have few lines of their own.</summary>
static class PlanKeywords
{
    /// <summary>The lines under a property or a list item, and the head of a block of free text.</summary>
    public const string Text = "text";

    public static Keyword SeenBy { get; } = new(
        "seen by",
        [
            "person", "family", "team", "strengths", "worries", "voice of", "note", "measure", "goal", "action",
            "reward", "sanction", "stage", "step down to", "step up to", "reviews", "contract", "criteria", "result",
            "score", Text,
        ],
        LineForm.Property, ValueKind.Names, BodyKind.Continuation,
        "Who may see this: names, family, adults, children, team, partners, a group, an agency or everyone.",
        "seen by: team, Leanne");

    public static ImmutableArray<Keyword> All { get; } =
    [
        new("plan", ["file"], LineForm.Property, ValueKind.Text, BodyKind.Statements,
            "The plan of one family; always the first line of its file.", "plan: The Harper family"),
        new("reference", ["plan"], LineForm.Property, ValueKind.Text, BodyKind.Continuation,
            "The number or code under which the service keeps the family.", "reference: WB-2041"),
        new("service", ["plan", "library"], LineForm.Property, ValueKind.Text, BodyKind.Continuation,
            "The service whose plan it is.", "service: Intensive Family Intervention Programme"),
        new("started", ["plan", "example"], LineForm.Property, ValueKind.Date, BodyKind.Continuation,
            "The first day of the plan.", "started: 6 January 2026"),
        new("key worker", ["plan"], LineForm.Property, ValueKind.Name, BodyKind.Continuation,
            "The person of the team to whom the family turns.", "key worker: Dana"),
        new("uses", ["plan", "library"], LineForm.Property, ValueKind.Names, BodyKind.Continuation,
            "The libraries whose measures, sanctions and calendars the plan uses.", "uses: wirral schools 2025-26"),
        new("earlier plan", ["plan"], LineForm.Property, ValueKind.Names, BodyKind.Continuation,
            "The references of plans that this family had before; the team alone sees them.", "earlier plan: WB-0417"),
        new("assessment", ["plan"], LineForm.Property, ValueKind.DatedText, BodyKind.Continuation,
            "The day and the name of the assessment on which the plan rests; the team alone sees it.",
            "assessment: 20 December 2025, Family Assessment"),
        new("we all say", ["plan", "library"], LineForm.Property, ValueKind.Text, BodyKind.Continuation,
            "The one thing that every agency says to the family, in the same words.",
            "we all say: School comes first, and we help with the way there."),
        new("sharing agreement", ["plan", "library"], LineForm.Property, ValueKind.Names, BodyKind.Continuation,
            "The agencies that have agreed with the service to share what the work needs: a diary's 'shared with' looks here.",
            "sharing agreement: Magenta Homes, Ridgeway High School"),
        new("records", ["plan"], LineForm.Property, ValueKind.Names, BodyKind.Continuation,
            "The diaries, where they are not beside the plan; patterns are allowed.", "records: diary/*.record"),

        new("strengths", ["file"], LineForm.Bare, ValueKind.None, BodyKind.Items,
            "What goes well, one line each.", "strengths\n  - Kai and Mia look out for each other."),
        new("worries", ["file"], LineForm.Bare, ValueKind.None, BodyKind.Items,
            "What people are worried about, one line each; the team alone sees them unless you say more.",
            "worries\n  - Mornings end in shouting."),
        new("voice of", ["file"], LineForm.NameThenValue, ValueKind.Date, BodyKind.FreeText,
            "What somebody said, in their own words.", "voice of Kai, 13 January 2026\n  I want the shouting to stop."),
        new("note", ["file"], LineForm.CommaValue, ValueKind.Date, BodyKind.FreeText,
            "Something the team writes down for itself.", "note, 14 January 2026\n  Best to ring in the morning."),

        new("reviews", ["file", "example"], LineForm.Property, ValueKind.Recurrence, BodyKind.Statements,
            "When everybody meets to see how things go.", "reviews: every 6 weeks from 17 February 2026"),
        new("chaired by", ["reviews"], LineForm.Property, ValueKind.Name, BodyKind.Continuation,
            "Who leads the review.", "chaired by: Dana"),

        new("contract", ["file"], LineForm.Property, ValueKind.Text, BodyKind.Statements,
            "The agreement that the family signs.", "contract: Family contract"),
        new("purpose", ["contract"], LineForm.Property, ValueKind.Text, BodyKind.Continuation,
            "What the agreement is for.", "purpose: To help us get Kai to school"),
        new("period", ["contract"], LineForm.Property, ValueKind.Period, BodyKind.Continuation,
            "The first and the last day of the agreement.", "period: 13 January 2026 to 13 July 2026"),
        new("length", ["contract"], LineForm.Property, ValueKind.LongestTime, BodyKind.Continuation,
            "How long the agreement may run at most.", "length: at most 12 months"),
        new("signed by", ["contract"], LineForm.Property, ValueKind.Names, BodyKind.Continuation,
            "Who signs the agreement.", "signed by: Leanne, Kai, Dana"),
        new("legal basis", ["contract"], LineForm.Property, ValueKind.Text, BodyKind.Continuation,
            "The law the agreement rests on, if any.", "legal basis: parenting contract, section 25A"),
        new("copies", ["contract"], LineForm.Property, ValueKind.Names, BodyKind.Continuation,
            "Who gets a copy.", "copies: Leanne, Kai"),
    ];
}
