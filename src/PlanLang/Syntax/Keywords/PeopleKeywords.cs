namespace PlanLang.Syntax;

/// <summary>The family, the team and groups.</summary>
static class PeopleKeywords
{
    public static ImmutableArray<Keyword> All { get; } =
    [
        new("family", ["file", "example"], LineForm.Bare, ValueKind.None, BodyKind.Statements,
            "The members of the family, one line each.", "family\n  Leanne: Leanne Harper, mother"),
        new("team", ["file"], LineForm.Bare, ValueKind.None, BodyKind.Statements,
            "The people of the services, one line each.", "team\n  Dana: Dana Okafor, key worker, Family Intervention Team"),
        new("", ["family", "team"], LineForm.NameAlone, ValueKind.Person, BodyKind.Statements,
            "A person: the name the plan uses, then the full name and what is known, with commas between.",
            "Kai: Kai Harper, son, born 12 June 2011, at Ridgeway High School"),
        Detail("address", "Where they live.", "address: 12 Mill Street"),
        Detail("phone", "How to ring them.", "phone: 0151 496 0000"),
        Detail("post", "Where letters for them may go.", "post: to the school office"),
        Detail("parental responsibility", "Who has it, or whether they have it.", "parental responsibility: yes"),
        Detail("interpreter", "Who interprets for them.", "interpreter: by phone"),
        Detail("no goal because", "Why somebody at home has no goal.", "no goal because: She is six weeks old."),
        new("group", ["file"], LineForm.NamedProperty, ValueKind.Names, BodyKind.Continuation,
            "One name for several people or agencies.", "group school staff: Amir, Birch Primary School"),
    ];

    static Keyword Detail(string word, string meaning, string snippet) => new(
        word, ["person"], LineForm.Property, ValueKind.Text, BodyKind.Continuation, meaning, snippet);
}
