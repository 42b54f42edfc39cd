namespace PlanLang.Syntax;

/// <summary>Libraries and what mostly stands in them: calendars, criteria, results, scores and expectations.</summary>
static class LibraryKeywords
{
    public static ImmutableArray<Keyword> All { get; } =
    [
        new("library", ["file"], LineForm.Property, ValueKind.Text, BodyKind.Statements,
            "What several plans share; always the first line of its file.", "library: Wirral schools 2025-26"),
        new("in force", ["library", "criteria", "result"], LineForm.Property, ValueKind.Period, BodyKind.Continuation,
            "The first and the last day on which it applies.", "in force: 1 April 2012 to 31 March 2015"),
        new("source", ["library", "criteria", "result"], LineForm.Property, ValueKind.Text, BodyKind.Continuation,
            "The document and paragraph it comes from.", "source: Financial framework, 2012"),
        new("phone", ["library"], LineForm.Property, ValueKind.Text, BodyKind.Continuation,
            "How to ring the service.", "phone: 0151 496 0001"),
        new("complaints", ["library"], LineForm.Property, ValueKind.Text, BodyKind.Continuation,
            "How to say that something is wrong.", "complaints: Ring 0151 496 0002 and ask for Priya."),
        new("caseload", ["library"], LineForm.Property, ValueKind.Caseload, BodyKind.Continuation,
            "How many open families a key worker may have at once.", "caseload: at most 6 families"),
        new("logo", ["library"], LineForm.Property, ValueKind.Text, BodyKind.Continuation,
            "The picture at the head of each page.", "logo: logo.svg"),

        new("calendar", ["file"], LineForm.Bare, ValueKind.None, BodyKind.Statements,
            "The terms, holidays and closures of schools.", "calendar"),
        new("for", ["calendar"], LineForm.Property, ValueKind.Names, BodyKind.Continuation,
            "The schools it counts for.", "for: Ridgeway High School, Birch Primary School"),
        new("term", ["calendar"], LineForm.NamedProperty, ValueKind.Period, BodyKind.Statements,
            "A term, from its first to its last day.", "term Spring 2026: 5 January 2026 to 27 March 2026"),
        new("half-term holiday", ["term"], LineForm.Property, ValueKind.Period, BodyKind.Continuation,
            "The holiday in the middle of the term.", "half-term holiday: 16 February 2026 to 20 February 2026"),
        new("closed", ["calendar"], LineForm.Property, ValueKind.DatedText, BodyKind.Continuation,
            "A day on which the schools are closed.", "closed: 9 January 2026, staff training"),
        new("bank holidays", ["calendar"], LineForm.Property, ValueKind.Text, BodyKind.Continuation,
            "Whose bank holidays count: England and Wales, Scotland, or Northern Ireland.",
            "bank holidays: England and Wales"),

        new("criteria", ["file"], LineForm.NamedProperty, ValueKind.Text, BodyKind.Statements,
            "Who can have the service.", "criteria eligible: Referred to the programme"),
        new("otherwise", ["criteria"], LineForm.Property, ValueKind.Text, BodyKind.Continuation,
            "What happens when they are not met.", "otherwise: refer to the CAF team"),
        new("result", ["file"], LineForm.NamedProperty, ValueKind.Text, BodyKind.Statements,
            "A result that the service can claim for.", "result progress: Education and crime"),
        new("pays", ["result"], LineForm.Property, ValueKind.Money, BodyKind.Continuation,
            "What the result pays.", "pays: £700"),
        new("not with", ["result"], LineForm.Property, ValueKind.References, BodyKind.Continuation,
            "The results that are never paid beside it.", "not with: result continuous employment"),
        new("score", ["file"], LineForm.NamedProperty, ValueKind.Text, BodyKind.Statements,
            "A score made of several goals.", "score goals: goal attainment scaling"),
        new("goal", ["score"], LineForm.NamedProperty, ValueKind.Weight, BodyKind.Continuation,
            "A goal of the score, with its weight.", "goal school: weight 3"),
        new("expect on", ["file"], LineForm.Value, ValueKind.Date, BodyKind.Expectations,
            "What a service expects of its own plans on a day.", "expect on 17 February 2026\n  goal school is under way"),
    ];
}
