using CsCheck;
using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;
using PlanLang.Tests.Binding;

namespace PlanLang.Tests.Wording;

/// <summary>Generated conditions on the measures, goals and people of <see cref="ConditionPlan"/>.</summary>
static class Conditions
{
    static readonly Plan Plan = Assert.IsType<Plan>(ConditionPlan.With("Leanne agrees").Plan);

    static readonly Gen<Comparator> Comparators = Gen.OneOf(
        Comparator.AtLeast, Comparator.AtMost, Comparator.MoreThan, Comparator.LessThan, Comparator.Exactly, Comparator.Between);

    static readonly Gen<Subject> Children = Gen.OneOf<Subject>(
        new PersonSubject(Person("Kai")),
        new QuantifiedSubject(new AllQuantifier(), PeopleKind.Child),
        new QuantifiedSubject(new AtLeastQuantifier(2), PeopleKind.Child),
        new TogetherSubject(PeopleKind.Child),
        new TogetherSubject(PeopleKind.Person));

    static readonly Gen<Condition> Shares =
        from subject in Gen.OneOf(Children, Gen.Const<Subject>(new QuantifiedSubject(new AnyQuantifier(), PeopleKind.Child)))
        from comparison in Comparison(Gen.OneOf(Percentages, Parts))
        from timeframe in Timeframes.OfShares.Null()
        select (Condition)Value(Aggregate.Usual, "attendance", subject, comparison, timeframe);

    static readonly Gen<Condition> FamilyCounts =
        from comparison in Comparison(Numbers(0, 20, 1))
        from timeframe in Timeframes.Any.Null()
        select (Condition)Value(Aggregate.Usual, "asb incidents", new FamilySubject(), comparison, timeframe);

    static readonly Gen<Condition> PersonalCounts =
        from subject in Children
        from comparison in Comparison(Numbers(0, 20, 1))
        from timeframe in Timeframes.Any.Null()
        select (Condition)Value(Aggregate.Usual, "exclusions", subject, comparison, timeframe);

    static readonly Gen<Condition> LatestMarks =
        from comparison in Comparison(Numbers(0, 20, 2))
        from timeframe in Gen.OneOf(Timeframes.Any, Timeframes.Reviews).Null()
        select (Condition)Value(Aggregate.Usual, "calm home", new PersonSubject(Person("Leanne")), comparison, timeframe);

    static readonly Gen<Condition> Aggregates =
        from aggregate in Gen.OneOf(Aggregate.Lowest, Aggregate.Highest, Aggregate.Average, Aggregate.Total)
        from comparison in Comparison(Numbers(0, 400, 4))
        from timeframe in Timeframes.Any
        select (Condition)Value(aggregate, "exercise", new PersonSubject(Person("Kai")), comparison, timeframe);

    static readonly Gen<Condition> ChangesOfShares =
        from direction in Gen.OneOf(Direction.Up, Direction.Down)
        from amount in Comparison(Gen.OneOf(Percentages, Parts, Points))
        from timeframe in Timeframes.Any.Where(timeframe => timeframe is not SinceTimeframe)
        from baseline in Baselines
        select (Condition)Change("attendance", new PersonSubject(Person("Kai")), new Change(direction, amount), timeframe, baseline);

    static readonly Gen<Condition> ChangesOfCounts =
        from amount in Comparison(Gen.OneOf(Percentages, Parts, Numbers(1, 20, 1)))
        from windows in Timeframes.Pairs
        select (Condition)Change(
            "asb incidents", new FamilySubject(), new Change(Direction.Down, amount), windows.Now, new TimeframeBaseline(windows.Then));

    static readonly Gen<Condition> RatesOfCounts =
        from now in Gen.Int[1, 12]
        from then in Gen.Int[1, 24]
        select (Condition)Change(
            "exclusions",
            new TogetherSubject(PeopleKind.Child),
            new Change(Direction.Down, new Comparison(Comparator.AtLeast, new Amount(new Fraction(1, 3), AmountUnit.Part))),
            new LastTimeframe(new Duration(now, TimeUnit.Month)),
            new MonthlyBaseline(new BeforeTimeframe(new Duration(then, TimeUnit.Month), new StartAnchor())));

    static readonly Gen<Condition> FamilyStatuses =
        from polarity in Gen.OneOf(Polarity.Is, Polarity.IsNot)
        from spell in Spells
        select (Condition)new StatusCondition(
            Measure("housing"), new FamilySubject(), polarity, "at risk", spell, ConditionShape.Nowhere);

    static readonly Gen<Condition> Statuses =
        from who in Gen.OneOf<Subject>(
            new PersonSubject(Person("Leanne")),
            new QuantifiedSubject(new AnyQuantifier(), PeopleKind.Adult),
            new QuantifiedSubject(new AtLeastQuantifier(2), PeopleKind.Adult))
        from status in Gen.OneOf(("work", "in work"), ("work", "out of work"), ("registered", "yes"))
        from polarity in Gen.OneOf(Polarity.Is, Polarity.IsNot)
        from spell in Spells
        select (Condition)new StatusCondition(Measure(status.Item1), who, polarity, status.Item2, spell, ConditionShape.Nowhere);

    static readonly Gen<Condition> References = Gen.OneOf(
        Goals,
        Timeframes.Durations.Select(length => (Condition)new StageLastedCondition("intensive", length, ConditionShape.Nowhere)),
        Timeframes.Durations.Select(length => (Condition)new PlanRunCondition(length, ConditionShape.Nowhere)),
        Timeframes.Any.Select(timeframe => (Condition)new ReviewHeldCondition(timeframe, ConditionShape.Nowhere)),
        Gen.Int[1, 7].Select(days => (Condition)new ActionKeptCondition("bedtime", days, new Duration(7, TimeUnit.Day), ConditionShape.Nowhere)),
        Gen.OneOf<Condition>(
            new ActionCondition("shoes", Polarity.IsNot, ActionStatus.Done, ConditionShape.Nowhere),
            new ActionCondition("shoes", Polarity.Is, ActionStatus.NotDue, ConditionShape.Nowhere),
            new SanctionCondition("warning letter", Polarity.Is, SanctionStatus.InForce, ConditionShape.Nowhere),
            new SanctionCondition("warning letter", Polarity.IsNot, SanctionStatus.Ended, ConditionShape.Nowhere),
            new AgreesCondition(Person("Leanne"), ConditionShape.Nowhere)));

    /// <summary>One sentence.</summary>
    static readonly Gen<Condition> Single = Gen.OneOf(
        Shares, FamilyCounts, PersonalCounts, LatestMarks, Aggregates, ChangesOfShares, ChangesOfCounts, RatesOfCounts, Statuses,
        FamilyStatuses, References);

    /// <summary>One sentence, or several on one line.</summary>
    public static Gen<Condition> Any { get; } = Gen.OneOf(Single, Joined);

    /// <summary>Lists, and lists in lists.</summary>
    public static Gen<Condition> Lists { get; } = Listed(Gen.OneOf(Any, Listed(Any), ForEach));

    static Gen<Condition> Listed(Gen<Condition> part) =>
        from quantifier in Gen.OneOf<Quantifier>(
            new AllQuantifier(), new AnyQuantifier(), new NoneQuantifier(), new AtLeastQuantifier(1), new AtLeastQuantifier(2))
        from relevance in Gen.OneOf(Relevance.Always, Relevance.WhereRelevant)
        from parts in ListPart(part).Array[2, 4]
        select (Condition)new ListCondition(quantifier, relevance, [.. parts], ConditionShape.Nowhere);

    static Gen<Condition> ForEach =>
        from whom in Gen.OneOf<Quantifier>(new AllQuantifier(), new AnyQuantifier(), new AtLeastQuantifier(2))
        from list in Listed(Same)
        select (Condition)((ListCondition)list with { For = new QuantifiedSubject(whom, PeopleKind.Child) });

    /// <summary>Conditions of each child, said of the one whom the list looks at.</summary>
    static Gen<Condition> Same => Gen.OneOf(Shares, PersonalCounts).Select(condition =>
        (Condition)((ValueCondition)condition with { Subject = new SameSubject(PeopleKind.Child) }));

    static Gen<ListPart> ListPart(Gen<Condition> condition) =>
        from label in Gen.OneOf<string?>(null, "education", "crime and asb")
        from day in Gen.Int[0, 700]
        from isDated in Gen.Bool
        from held in condition
        select new ListPart(
            label,
            isDated && label is not null ? new Window(new DateOnly(2025, 1, 1).AddDays(day), new DateOnly(2027, 1, 1)) : null,
            held);

    static Gen<Condition> Joined =>
        from quantifier in Gen.OneOf<Quantifier>(new AllQuantifier(), new AnyQuantifier())
        from parts in Single.Array[2, 4]
        select (Condition)new JoinedCondition(quantifier, [.. parts], ConditionShape.Nowhere);

    static Gen<Condition> Goals =>
        from goals in Gen.OneOf<GoalSet>(
            new NamedGoals(["school"]),
            new NamedGoals(["school", "calm"]),
            new QuantifiedGoals(new AllQuantifier(), null),
            new QuantifiedGoals(new AnyQuantifier(), "education"),
            new QuantifiedGoals(new AtLeastQuantifier(1), null),
            new QuantifiedGoals(new AtLeastQuantifier(2), "education"))
        from standing in Gen.OneOf(
            (Polarity.Is, GoalStatus.Met), (Polarity.IsNot, GoalStatus.Met), (Polarity.Is, GoalStatus.OnTrack),
            (Polarity.Is, GoalStatus.NotStarted), (Polarity.Is, GoalStatus.NotRecorded), (Polarity.IsNot, GoalStatus.UnderWay))
        select (Condition)new GoalsCondition(goals, standing.Item1, standing.Item2, ConditionShape.Nowhere);

    static Gen<Spell> Spells => Gen.OneOf(
        Gen.Const<Spell>(new TodaySpell()),
        Timeframes.Durations.Select(length => (Spell)new UnbrokenSpell(length)),
        Gen.Int[1, 30].Select(weeks => (Spell)new SomeOfSpell(weeks, new Duration(30, TimeUnit.Week))));

    static Gen<Baseline> Baselines => Gen.OneOf<Baseline>(
        new TimeframeBaseline(new TermTimeframe("Autumn 2025")),
        new TimeframeBaseline(new MonthTimeframe(2025, 5)),
        new TimeframeBaseline(new BeforeTimeframe(new Duration(6, TimeUnit.Month), new StartAnchor())),
        new SinceBaseline(new StartAnchor()),
        new SinceBaseline(new DateAnchor(new DateOnly(2026, 2, 1))));

    static Gen<Amount> Percentages =>
        Gen.Int[0, 400].Select(quarters => new Amount(new Fraction(quarters, 400), AmountUnit.Percent));

    static Gen<Amount> Parts => Gen.OneOf((1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5))
        .Select(part => new Amount(new Fraction(part.Item1, part.Item2), AmountUnit.Part));

    static Gen<Amount> Points => Gen.Int[1, 40].Select(halves => new Amount(new Fraction(halves, 2), AmountUnit.Points));

    static Gen<Amount> Numbers(int from, int to, int per) =>
        Gen.Int[from, to].Select(number => new Amount(new Fraction(number, per), AmountUnit.Number));

    static Gen<Comparison> Comparison(Gen<Amount> amounts) =>
        from comparator in Comparators
        from bound in amounts
        from other in amounts
        select comparator == Comparator.Between
            ? new Comparison(comparator, bound.Value < other.Value ? bound : other, bound.Value < other.Value ? other : bound)
            : new Comparison(comparator, bound);

    static ValueCondition Value(Aggregate aggregate, string measure, Subject subject, Comparison comparison, Timeframe? timeframe) =>
        new ValueCondition(aggregate, Measure(measure), subject, comparison, timeframe, ConditionShape.Nowhere);

    static ChangeCondition Change(string measure, Subject subject, Change change, Timeframe timeframe, Baseline baseline) =>
        new ChangeCondition(Aggregate.Usual, Measure(measure), subject, change, timeframe, baseline, ConditionShape.Nowhere);

    static Measure Measure(string name) => Plan.Measures.Single(measure => measure.Name == name);

    static Person Person(string name) => Plan.People.Single(person => person.Name == name);
}
