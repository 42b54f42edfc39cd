using System.Diagnostics;
using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Binding;

/// <summary>Lines that make sense for a measure, to be shown beside one that does not.</summary>
static class FittingForm
{
    static readonly Comparison Most = new(Comparator.AtLeast, new Amount(new Fraction(9, 10), AmountUnit.Percent));
    static readonly Comparison None = new(Comparator.Exactly, new Amount(0, AmountUnit.Number));
    static readonly Comparison TenPoints = new(Comparator.AtLeast, new Amount(10, AmountUnit.Points));
    static readonly Comparison Half = new(Comparator.AtLeast, new Amount(new Fraction(1, 2), AmountUnit.Percent));
    static readonly Comparison One = new(Comparator.AtLeast, new Amount(1, AmountUnit.Number));
    static readonly Duration SixWeeks = new(6, TimeUnit.Week);
    static readonly Duration SixMonths = new(6, TimeUnit.Month);

    /// <summary>The line that somebody wrote, saying of whom: <c>attendance of each child is at least 80%</c>.</summary>
    public static string InLine(SourceText source, TextSpan name, Measure measure)
    {
        var line = source.Line(source.LineAt(name.Start));

        return $"{source[line with { End = name.End }].TrimStart()} of {Of(measure)}{source[line with { Start = name.End }].TrimEnd()}";
    }

    /// <summary>A condition on a value: <c>attendance of each child is at least 90% over the last 6 weeks</c>.</summary>
    public static string Value(Measure measure) => ConditionWording.Of(measure.Kind switch
    {
        RatioKind => Value(measure, Most, new LastTimeframe(SixWeeks)),
        CountKind => Value(measure, None, new LastTimeframe(SixWeeks)),
        ScaleKind or NumberKind => Value(measure, Good(measure), null),
        StatusKind status => new StatusCondition(
            measure, Subject(measure), Polarity.Is, status.Statuses[0], new TodaySpell(), measure.At),
        _ => throw new UnreachableException(),
    });

    /// <summary>One of the values of a time: <c>the lowest calm home of Kai over the last 6 weeks is at least 7</c>.</summary>
    public static string OfSeveral(Measured of) => ConditionWording.Of(new ValueCondition(
        of.Aggregate,
        of.Measure,
        Subject(of.Measure),
        Good(of.Measure),
        new LastTimeframe(SixWeeks),
        of.Measure.At));

    /// <summary>Good and not yet the best: of a scale, two thirds of the way to its better end.</summary>
    static Comparison Good(Measure measure)
    {
        var isHigh = measure.Better == Direction.Up;
        Fraction value = 10;
        if (measure.Kind is ScaleKind { Lowest: var low, Highest: var high, Step: var step })
        {
            var steps = (high - low) / step;
            value = low + step * new Fraction((isHigh ? 2 : 1) * steps.Numerator / (3 * steps.Denominator), 1);
        }

        return new(isHigh ? Comparator.AtLeast : Comparator.AtMost, new Amount(value, AmountUnit.Number));
    }

    /// <summary>A condition on a change; for a status, which has none, on what it is.</summary>
    public static string Change(Measure measure) => measure.Kind switch
    {
        RatioKind => SinceTheStart(measure, TenPoints),
        CountKind => ConditionWording.Of(new ChangeCondition(
            Aggregate.Usual,
            measure,
            Subject(measure),
            new Change(Direction.Down, Half),
            new LastTimeframe(SixMonths),
            new TimeframeBaseline(new BeforeTimeframe(SixMonths, new StartAnchor())),
            measure.At)),
        StatusKind => Value(measure),
        _ => SinceTheStart(measure, One),
    };

    /// <summary>Of whom it is recorded, as a condition says it: <c>each child</c>.</summary>
    public static string Of(Measure measure) => SubjectWording.Of(Subject(measure));

    /// <summary>The kind as a sentence says it.</summary>
    public static string Kind(Measure measure) => measure.Kind switch
    {
        RatioKind => "a share, recorded like 7 of 10",
        CountKind => "a count",
        ScaleKind => "a scale",
        NumberKind => "a number",
        StatusKind => "one of several statuses",
        _ => throw new UnreachableException(),
    };

    static ValueCondition Value(Measure measure, Comparison comparison, Timeframe? timeframe) =>
        new(Aggregate.Usual, measure, Subject(measure), comparison, timeframe, measure.At);

    static string SinceTheStart(Measure measure, Comparison by) => ConditionWording.Of(new ChangeCondition(
        Aggregate.Usual,
        measure,
        Subject(measure),
        new Change(measure.Better, by),
        null,
        new SinceBaseline(new StartAnchor()),
        measure.At));

    static Subject Subject(Measure measure) => measure.Of switch
    {
        FamilyTogether => new FamilySubject(),
        EachOfKind each => new QuantifiedSubject(new AllQuantifier(), each.Kind),
        NamedPeople named => new PersonSubject(named.People[0]),
        _ => throw new UnreachableException(),
    };
}
