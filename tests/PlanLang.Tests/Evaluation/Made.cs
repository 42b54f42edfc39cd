using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;
using PlanLang.Text;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

/// <summary>A small family with one measure of each kind, and short ways to say what is asked of them.</summary>
static class Made
{
    public static Location Nowhere { get; } = new(SourceText.From("plan: The Harper family", "harper.plan"), new TextSpan(0, 0));

    public static SourceText DiaryFile { get; } = SourceText.From(new string('\n', 400), "harper.record");

    public static Person Leanne { get; } = Person("Leanne", "1988-05-03", null);

    public static Person Kai { get; } = Person("Kai", "2011-06-12", "Ridgeway");

    public static Person Mia { get; } = Person("Mia", "2016-02-02", "Ridgeway");

    public static Person Ron { get; } = Person("Ron", "1980-01-01", null) with { Facts = PersonFacts.None with { LivesElsewhere = true } };

    public static Measure Attendance { get; } = Measure(
        "attendance", new RatioKind("sessions attended", "sessions possible"), new EachOfKind(PeopleKind.Child));

    public static Measure Register { get; } = Attendance with
    {
        Name = "register",
        Promise = new Promise("the school", new EveryStep(Lasting("1 school week"))),
    };

    public static Measure Incidents { get; } = Measure("incidents", new CountKind("incidents"), new FamilyTogether());

    public static Measure Patrol { get; } = Incidents with
    {
        Name = "patrol",
        Promise = new Promise("the patrol", new EveryStep(Lasting("1 month"))),
    };

    public static Measure Offences { get; } = Measure("offences", new CountKind("offences"), new EachOfKind(PeopleKind.Person));

    public static Measure Calm { get; } = Measure(
        "calm", new ScaleKind(0, 10, 1), new NamedPeople([Leanne, Kai]));

    public static Measure Work { get; } = Measure(
        "work", new StatusKind(["in work", "in training", "out of work"]), new EachOfKind(PeopleKind.Adult));

    public static Calendar School { get; } = new(
        "Wirral schools",
        ["Ridgeway"],
        [
            TermOf("Autumn 2025", "2025-09-01", "2025-12-19", "2025-10-27", "2025-10-31"),
            TermOf("Spring 2026", "2026-01-05", "2026-03-27", "2026-02-16", "2026-02-20"),
            TermOf("Summer 2026", "2026-04-13", "2026-07-17", "2026-05-25", "2026-05-29"),
            TermOf("Autumn 2026", "2026-09-01", "2026-12-18", "2026-10-26", "2026-10-30"),
        ],
        [new Closure(On("2026-01-09"), "staff training")],
        BankHolidayRegion.EnglandAndWales);

    public static Plan Plan { get; } = new(
        "The Harper family", "WB-1", null, On("2026-01-06"), null, [Leanne, Kai, Mia, Ron], [], null, null, [], [],
        [Attendance, Register, Incidents, Patrol, Offences, Calm, Work], [], [], [], [], [], [], null, null, [School], [], Nowhere);

    public static Judgement Judged(Condition condition, string asOf, params ImmutableArray<Series> series) =>
        Judge.Of(condition, At(Plan, asOf, series));

    public static Standpoint At(Plan plan, string asOf, params ImmutableArray<Series> series) =>
        Standpoint.At(plan, new Diary(series, []), On(asOf));

    public static ValueCondition Value(Measure measure, Subject subject, Comparison comparison, Timeframe? over = null) =>
        new(Aggregate.Usual, measure, subject, comparison, over, Nowhere);

    public static StatusCondition IsIn(string status, Subject subject, Spell? spell = null) =>
        new(Work, subject, Polarity.Is, status, spell ?? new TodaySpell(), Nowhere);

    public static Subject Of(Person person) => new PersonSubject(person);

    public static Subject TheFamily { get; } = new FamilySubject();

    public static Subject EachChild { get; } = new QuantifiedSubject(new AllQuantifier(), PeopleKind.Child);

    public static Subject AnyAdult { get; } = new QuantifiedSubject(new AnyQuantifier(), PeopleKind.Adult);

    public static Subject AnyChild { get; } = new QuantifiedSubject(new AnyQuantifier(), PeopleKind.Child);

    public static Comparison AtLeast(Fraction bound) => new(Comparator.AtLeast, new Amount(bound, AmountUnit.Number));

    public static Comparison AtMost(Fraction bound) => new(Comparator.AtMost, new Amount(bound, AmountUnit.Number));

    public static Comparison FewerThan(Fraction bound) => new(Comparator.LessThan, new Amount(bound, AmountUnit.Number));

    public static Comparison Exactly(Fraction bound) => new(Comparator.Exactly, new Amount(bound, AmountUnit.Number));

    public static Comparison PerCent(int least) => new(Comparator.AtLeast, new Amount(new Fraction(least, 100), AmountUnit.Percent));

    public static Timeframe Last(string duration) => new LastTimeframe(Lasting(duration));

    public static Timeframe EachOfLast(string duration) => new EachOfLastTimeframe(Lasting(duration));

    /// <summary>
    /// What was recorded, a line a record: <c>2026-01-16 7 of 10</c>, <c>2026-01-16 70%</c>, <c>2026-01-16 none</c>,
    /// <c>2026-01-16 in work</c>, <c>2025-09-01..2025-12-19 87 of 140</c>, <c>2026-02-01 exempt</c>.
    /// </summary>
    public static Series Recorded(Measure measure, Person? person, params ImmutableArray<string> lines) =>
        SeriesText.Read(measure, person, lines);

    static Measure Measure(string name, MeasureKind kind, MeasureSubject of) => new(
        name, kind, of, kind is CountKind ? Direction.Down : Direction.Up, null, null, null, Nowhere);

    static Person Person(string name, string born, string? school) => new(
        name, name + " Harper", null, Side.Family, PersonFacts.None with { Born = On(born), School = school }, null, Nowhere);

    static Term TermOf(string name, string from, string to, string holidayFrom, string holidayTo) =>
        new(name, On(from), On(to), [Days(holidayFrom, holidayTo)]);
}
