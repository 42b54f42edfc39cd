using System.Diagnostics;
using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Wording;

/// <summary>Values, counts and changes.</summary>
static class ValueWording
{
    /// <summary>
    /// <c>no asb incidents for 8 weeks</c>, <c>attendance of Kai is at least 90%</c>,
    /// <c>the lowest calm home of Kai over the last 8 weeks is at least 4</c>.
    /// </summary>
    public static string Of(ValueCondition condition) => condition switch
    {
        { Measure.Kind: CountKind } => Count(condition),
        { Aggregate: Aggregate.Usual } => Joined(
            Measured(condition), "is", ComparisonWording.Of(condition.Comparison), Timeframe(condition.Timeframe)),
        _ => Joined(
            Measured(condition), Timeframe(condition.Timeframe), "is", ComparisonWording.Of(condition.Comparison)),
    };

    /// <summary><c>asb incidents are down by at least 60% in the last 6 months compared with the 6 months before the start</c>.</summary>
    public static string Of(ChangeCondition condition) => Joined(
        Measured(condition.Aggregate, condition.Measure.Name, condition.Subject),
        condition.Measure.Kind is CountKind ? "are" : "is",
        condition.Change.Direction == Direction.Up ? "up by" : "down by",
        ComparisonWording.Of(condition.Change.By),
        condition.Measure.Kind is CountKind ? CountTimeframe(condition.Timeframe) : Timeframe(condition.Timeframe),
        Baseline(condition.Baseline));

    /// <summary><c>attendance of Kai in Autumn 2025</c>.</summary>
    public static string Of(Reading reading) => Joined(
        Measured(reading.Aggregate, reading.Measure.Name, reading.Subject),
        reading.Measure.Kind is CountKind ? CountTimeframe(reading.Timeframe) : Timeframe(reading.Timeframe));

    static string Count(ValueCondition condition)
    {
        var name = ComparisonWording.IsOne(condition.Comparison)
            ? MeasureWording.Singular(condition.Measure.Name)
            : condition.Measure.Name;

        return Joined(
            ComparisonWording.OfCount(condition.Comparison),
            Measured(condition.Aggregate, name, condition.Subject),
            IsNone(condition) ? NoneTimeframe(condition.Timeframe) : CountTimeframe(condition.Timeframe));
    }

    static bool IsNone(ValueCondition condition) =>
        condition.Comparison is { Comparator: Comparator.Exactly } none && none.Bound.Value == 0;

    static string NoneTimeframe(Timeframe? timeframe) =>
        timeframe is LastTimeframe last ? $"for {last.Length}" : CountTimeframe(timeframe);

    static string CountTimeframe(Timeframe? timeframe) => timeframe is null ? "" : TimeframeWording.OfCount(timeframe);

    static string Timeframe(Timeframe? timeframe) => timeframe is null ? "" : TimeframeWording.Of(timeframe);

    static string Baseline(Baseline baseline) => baseline switch
    {
        SinceBaseline since => $"since {AnchorWording.Of(since.Since)}",
        MonthlyBaseline monthly => $"compared, month for month, with {TimeframeWording.Bare(monthly.Timeframe)}",
        TimeframeBaseline with => $"compared with {TimeframeWording.Bare(with.Timeframe)}",
        _ => throw new UnreachableException(),
    };

    static string Measured(ValueCondition condition) =>
        Measured(condition.Aggregate, condition.Measure.Name, condition.Subject);

    static string Measured(Aggregate aggregate, string name, Subject subject) => Joined(
        aggregate switch
        {
            Aggregate.Lowest => "the lowest",
            Aggregate.Highest => "the highest",
            Aggregate.Average => "the average",
            Aggregate.Total => "the total",
            _ => "",
        },
        name,
        subject is FamilySubject ? "" : $"of {SubjectWording.Of(subject)}");

    static string Joined(params ReadOnlySpan<string> parts)
    {
        var written = ImmutableArray.CreateBuilder<string>(parts.Length);
        foreach (var part in parts)
        {
            if (part.Length > 0)
            {
                written.Add(part);
            }
        }

        return string.Join(' ', written);
    }
}
