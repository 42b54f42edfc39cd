using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;
using PlanLang.Text;

namespace PlanLang.Tests.Rendering;

/// <summary>A family made by hand.</summary>
static class HandBuiltPlan
{
    static readonly SourceText Source = SourceText.From(new string(' ', 500), "plan");
    static int At0;

    static Location At => new(Source, new TextSpan(At0, ++At0));

    public static Prose Words(string text) => new(text, null, At);

    public static Person Leanne { get; } = new("Leanne", "Leanne Harper", "mother", Side.Family, PersonFacts.None, null, At);
    public static Person Kai { get; } = new("Kai", "Kai Harper", "son", Side.Family, PersonFacts.None, null, At);
    public static Person Mia { get; } = new("Mia", "Mia Harper", "daughter", Side.Family, PersonFacts.None, null, At);
    public static Person Dana { get; } = new("Dana", "Dana Okafor", "key worker", Side.Team, PersonFacts.None with { Agency = "Family Intervention Team" }, null, At);
    public static Person Jo { get; } = new("Jo", "Jo Bell", "housing officer", Side.Team, PersonFacts.None with { Agency = "Magenta Homes" }, null, At);
    public static Person Amir { get; } = new("Amir", "Amir Shah", "attendance officer", Side.Team, PersonFacts.None with { Agency = "Ridgeway High School" }, null, At);

    public static Measure Attendance { get; } = new("attendance", new RatioKind("sessions attended", "sessions possible"), new EachOfKind(PeopleKind.Child), Direction.Up, null, null, null, At);
    public static Measure Incidents { get; } = new("asb incidents", new CountKind("incidents"), new FamilyTogether(), Direction.Down, null, Words("complaints about noise or trouble"), null, At);

    static Comparison Percent(Comparator c, int percent) => new(c, new Amount(new Fraction(percent, 100), AmountUnit.Percent));
    static Comparison Count(Comparator c, int n) => new(c, new Amount(n, AmountUnit.Number));
    static readonly Subject EachChild = new QuantifiedSubject(new AllQuantifier(), PeopleKind.Child);
    static ValueCondition NoIncidents(int weeks) => new ValueCondition(Aggregate.Usual, Incidents, new FamilySubject(), Count(Comparator.Exactly, 0), new LastTimeframe(new Duration(weeks, TimeUnit.Week)), At);
    static ValueCondition SomeIncidents(int n) => new ValueCondition(Aggregate.Usual, Incidents, new FamilySubject(), Count(Comparator.AtLeast, n), new LastTimeframe(new Duration(4, TimeUnit.Week)), At);
    static ListPart Part(Condition c) => new(null, null, c);
    static readonly Recurrence EveryDay = new EveryStep(new Duration(1, TimeUnit.Day));

    public static Plan Make()
    {
        var talk = new PlanAction("talk", "talk", Words("Dana and Leanne meet the neighbours at number 14"), [Dana, Leanne], new EveryStep(new Duration(2, TimeUnit.Week)), null, new DateOnly(2026, 1, 20), null, null, null, At);
        var school = new Goal("school", "school", Words("Kai and Mia are in school every day"), Words("We want mornings without rows."), "education", [Kai, Mia], Words("School is where their friends are."), null,
            new ValueCondition(Aggregate.Usual, Attendance, EachChild, Percent(Comparator.AtLeast, 90), new EachOfLastTimeframe(new Duration(3, TimeUnit.Term)), At),
            [new Milestone(new DateOnly(2026, 3, 27), new ValueCondition(Aggregate.Usual, Attendance, EachChild, Percent(Comparator.AtLeast, 80), new TermTimeframe("Spring 2026"), At), At)],
            new DateOnly(2026, 12, 18),
            [
                new PlanAction("lifts", "lifts", Words("Dana drives Kai and Mia to school"), [Dana], new EveryStep(new Duration(1, TimeUnit.SchoolDay)), null, new DateOnly(2026, 1, 7), new DateOnly(2026, 1, 23), null, null, At),
                new PlanAction("bedtime", "bedtime", Words("Phones go downstairs at 9 o'clock"), [Leanne, Kai], EveryDay, null, null, null, null, null, At),
                new PlanAction("shoes", "shoes", Words("Buy Kai school shoes"), [Dana], null, new DateOnly(2026, 1, 14), null, null, 35, null, At),
            ], null, At);
        var neighbours = new Goal("neighbours", "neighbours", Words("We get on with our neighbours"), Words("We want to stop worrying about the letterbox."), "living peacefully", [Leanne, Kai], null, null, NoIncidents(8), [], new DateOnly(2026, 7, 17),
            [talk, new PlanAction("music", "music", Words("The music is off at ten"), [Kai], EveryDay, null, null, null, null, null, At)], null, At);
        var spoken = new Sanction("spoken warning", "spoken warning", Words("Jo comes to talk about the tenancy"), [Leanne], Words("Magenta Homes, tenancy agreement clause 4.1"), new DateOnly(2026, 1, 13), [talk], SomeIncidents(1), [], [Jo], NoIncidents(4), null, At);
        var letter = new Sanction("warning letter", "warning letter", Words("Magenta Homes may send a warning letter about the tenancy"), [Leanne], Words("Magenta Homes, tenancy agreement clause 4.2"), new DateOnly(2026, 1, 13), [talk], SomeIncidents(3), [spoken], [Jo], NoIncidents(8), null, At);
        var everyGoal = new GoalsCondition(new QuantifiedGoals(new AllQuantifier(), null), Polarity.Is, GoalStatus.Met, At);
        return new Plan("The Harper family", "WB-2041", "Intensive Family Intervention Programme", new DateOnly(2026, 1, 6), Dana, [Leanne, Kai, Mia, Dana, Amir, Jo], [],
            new ProseList([Words("Leanne has kept every appointment with the nurse."), Words("Kai and Mia look out for each other.")], null, At), null,
            [new Voice(Kai, new DateOnly(2026, 1, 13), Words("I want people to stop shouting about school."), new SeenBy([new KindReader(ReaderKind.Everyone)], At), At), new Voice(Mia, new DateOnly(2026, 1, 13), Words("I like it when Dana comes."), null, At)], [],
            [Attendance, Incidents], [school, neighbours],
            [new Reward("cinema", "cinema", Words("We go to the cinema together"), [Dana], new ValueCondition(Aggregate.Usual, Attendance, new PersonSubject(Kai), Percent(Comparator.AtLeast, 95), new LastTimeframe(new Duration(4, TimeUnit.Week)), At), null, At)],
            [spoken, letter],
            [
                new Stage("intensive", "intensive", Words("Getting going"), new TimesPer(3, 5, TimeUnit.Week), new ListCondition(new AllQuantifier(), Relevance.Always, [Part(new GoalsCondition(new NamedGoals(["school"]), Polarity.Is, GoalStatus.OnTrack, At)), Part(NoIncidents(4)), Part(new StageLastedCondition("intensive", new Duration(12, TimeUnit.Week), At))], At), null, At),
                new Stage("easing off", "easing off", Words("Doing more on our own"), new TimesPer(1, 2, TimeUnit.Week), everyGoal, null, At),
            ],
            [new StepDown("Community Coaches", new ListCondition(new AllQuantifier(), Relevance.Always, [Part(everyGoal), Part(NoIncidents(8)), Part(new AgreesCondition(Leanne, At))], At), [new Afterwards(Words("phone help"), new PlanDate(new ClosingAnchor(), new Duration(3, TimeUnit.Month))), new Afterwards(Words("volunteer"), new PlanDate(new ClosingAnchor(), new Duration(6, TimeUnit.Month)))], null, At)],
            [], new Reviews(new EveryStep(new Duration(6, TimeUnit.Week)), new DateOnly(2026, 2, 17), [Leanne, Kai, Dana, Amir], Dana, null, At),
            new Contract(Words("Family contract"), Words("To help us get Kai and Mia to school and to live in peace with our neighbours"), new Window(new DateOnly(2026, 1, 13), new DateOnly(2026, 7, 13)), [Leanne, Kai, Dana], "parenting contract, section 25A", [Leanne, Kai, Jo], null, At),
            [], [], At)
        { Contact = new ServiceContact(Words("0151 496 0123"), Words("Tell your key worker or the team manager, or phone 0151 496 0124")) };
    }
}
