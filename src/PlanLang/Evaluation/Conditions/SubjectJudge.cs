using System.Diagnostics;
using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Judges a condition for those that it speaks of: one, the family, each of several, or all together.</summary>
static class SubjectJudge
{
    /// <summary>
    /// Every person must satisfy the whole condition, so each is judged alone and the verdicts are combined.
    /// </summary>
    public static Judgement Judge(
        Condition condition,
        SubjectOfMeasure subject,
        Standpoint at,
        Func<ImmutableArray<Observation>, Judgement> judge) => subject.Subject switch
        {
            FamilySubject => judge([at.Observe(subject.Measure, null)]),
            PersonSubject person => judge([at.Observe(subject.Measure, person.Person)]),
            TogetherSubject => People(subject, at) is { IsEmpty: false } people
                ? judge(people)
                : Leaf.DoesNotApply(condition, ReasonCode.Nobody),
            SameSubject one when (one.Person ?? at.Same) is { } same => Of(condition, People(subject, at).Where(one => one.Person?.Name == same.Name), judge),
            SameSubject same => Each(condition, new QuantifiedSubject(new AnyQuantifier(), same.Kind), People(subject, at), judge),
            QuantifiedSubject quantified => Each(condition, quantified, People(subject, at), judge),
            _ => throw new UnreachableException(),
        };

    /// <summary>The one whom a list looks at; nobody where the condition cannot speak of them.</summary>
    static Judgement Of(Condition condition, IEnumerable<Observation> same, Func<ImmutableArray<Observation>, Judgement> judge) =>
        same.ToImmutableArray() is { IsEmpty: false } people ? judge(people) : Leaf.DoesNotApply(condition, ReasonCode.Nobody);

    static Judgement Each(
        Condition condition,
        QuantifiedSubject subject,
        ImmutableArray<Observation> people,
        Func<ImmutableArray<Observation>, Judgement> judge)
    {
        var parts = people.Select(one => judge([one]) with
        {
            Of = one.Person is { } person ? new PartOfPerson(person) : null,
        });

        return people.IsEmpty
            ? Leaf.DoesNotApply(condition, ReasonCode.Nobody)
            : Combine.Parts(condition, subject.Quantifier, [.. parts]);
    }

    /// <summary>Those whom the subject means, as far as the measure is recorded of them.</summary>
    public static ImmutableArray<Observation> People(SubjectOfMeasure subject, Standpoint at) =>
        SubjectsOf.Of(subject.Measure, subject.Kind, subject.WindowAt(at), at);
}

/// <summary>Whom a condition speaks of, of which measure, and when.</summary>
/// <param name="Subject">As the condition says it.</param>
/// <param name="Measure">What is recorded of them.</param>
/// <param name="Timeframe">The days, on the last of which somebody is a child or an adult; null for the as-of date.</param>
sealed record SubjectOfMeasure(Subject Subject, Measure Measure, Timeframe? Timeframe)
{
    /// <summary>That of a condition about a measure.</summary>
    public static SubjectOfMeasure Of(Condition condition) => LookedAt.By(condition) is var (measure, subject, timeframe)
        ? new(subject, measure, timeframe)
        : throw new UnreachableException();

    /// <summary>Children, adults or both; both where one person or the family is named.</summary>
    public Syntax.PeopleKind Kind => Subject switch
    {
        QuantifiedSubject quantified => quantified.Kind,
        TogetherSubject together => together.Kind,
        SameSubject same => same.Kind,
        _ => Syntax.PeopleKind.Person,
    };

    /// <summary>The days of the condition, as far as the plan's own calendar tells; else the as-of date, or the last day that the calendar knows.</summary>
    public Window WindowAt(Standpoint at)
    {
        var ground = Ground.Of(at) with { Calendar = CalendarOf(at) };
        var today = KnownBy(ground);

        return Timeframe switch
        {
            null => Measure.Kind is CountKind ? new Window(Earlier(at.Plan.Started, at.AsOf), at.AsOf) : today,
            EachOfLastTimeframe each => Span(CompletedTimes.Of(each.Length, ground)) ?? today,
            AverageOfLastTimeframe average => Span(CompletedTimes.Of(average.Length, ground)) ?? today,
            EachOfLastReviewsTimeframe => today,
            _ => TimeframeWindows.WindowOf(Timeframe, ground) ?? today,
        };
    }

    /// <summary>Nobody comes of age in terms that nobody knows: what is asked of them stays unknown.</summary>
    Window KnownBy(Ground ground)
    {
        var known = UnitOf(Timeframe) is { } unit && unit.NeedsCalendar() && unit != TimeUnit.WorkingDay ? ground.Calendar.Known(unit) : null;
        var last = known?.To < ground.At.AsOf ? known.Value.To : ground.At.AsOf;

        return new Window(last, last);
    }

    static TimeUnit? UnitOf(Timeframe? timeframe) => timeframe switch
    {
        LastTimeframe last => last.Length.Unit,
        EachOfLastTimeframe each => each.Length.Unit,
        AverageOfLastTimeframe average => average.Length.Unit,
        _ => null,
    };

    /// <summary>Somebody's of whom it is recorded, because terms may differ from school to school.</summary>
    static Calendar CalendarOf(Standpoint at) => at.Plan.Family
        .Where(person => person.Facts.School is not null)
        .Select(at.Plan.CalendarFor)
        .FirstOrDefault(at.Plan.CalendarFor(null));

    static Window? Span(CompletedTimes times) =>
        times.Windows.IsEmpty ? null : new Window(times.Windows[0].From, times.Windows[^1].To);

    static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
