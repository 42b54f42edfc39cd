using System.Numerics;
using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>
/// A count or a pooled ratio over the last so many days, of one day after another: the window moves along the sums of the
/// series, and nothing is made for a day.
/// </summary>
sealed class SlidingSum
{
    /// <summary>Bounds above and below the line up to this one leave no sum of records outside the exact range.</summary>
    const int GreatestNumber = 1_000_000_000;

    readonly Comparator _comparator;
    readonly (decimal Part, decimal Whole) _bound;
    readonly (decimal Part, decimal Whole) _upper;
    readonly Observation _observation;
    readonly Duration _length;
    readonly DateOnly _firstDay;
    int _first;
    int _end;

    SlidingSum(Comparison comparison, Observation observation, Duration length)
    {
        _comparator = comparison.Comparator;
        _bound = PairOf(comparison.Bound);
        _upper = PairOf(comparison.Upper ?? comparison.Bound);
        _observation = observation;
        _length = length;
        _firstDay = observation.FirstDay;
        _end = observation.Series.Samples.Length;
    }

    Series Series => _observation.Series;

    /// <summary>The sum of what is observed; null where records of longer times, exemptions or percentages need a closer look.</summary>
    public static SlidingSum? Of(Comparison comparison, Aggregate aggregate, Observation observation, Duration length) =>
        observation.Series is { Periods.IsEmpty: true, Spells.IsEmpty: true } series
        && series.PercentagesBefore(series.Samples.Length) == 0
        && aggregate == Aggregate.Usual
        && observation.Measure.Kind is CountKind or RatioKind
        && IsSmall(comparison.Bound) && IsSmall(comparison.Upper ?? comparison.Bound)
            ? new SlidingSum(comparison, observation, length)
            : null;

    /// <summary>Whether the days that end on this one were all observed, and their sum is as asked for.</summary>
    public bool IsSurelyMetOn(DateOnly day)
    {
        var window = new Window(day.Minus(_length).PlusDays(1), day);
        _first = Series.CountBefore(window.From, _first);
        _end = Series.CountBefore(day.PlusDays(1), _end);

        return window.From >= _firstDay && IsAccepted() && IsCovered(window);
    }

    static bool IsSmall(Amount amount) =>
        BigInteger.Abs(amount.Value.Numerator) <= GreatestNumber && amount.Value.Denominator <= GreatestNumber;

    static (decimal Part, decimal Whole) PairOf(Amount amount) =>
        ((decimal)amount.Value.Numerator, (decimal)amount.Value.Denominator);

    /// <summary>As <see cref="Coverage"/> has it of a window that ends today and begins no earlier than anybody looked.</summary>
    bool IsCovered(Window window) => _observation.IsPromised
        ? _end > _first && Coverage.IsUnbroken(_observation, window)
        : _end > _first || _observation.Measure.Kind is CountKind;

    bool IsAccepted()
    {
        var part = Series.PartSumBefore(_end) - Series.PartSumBefore(_first);
        var whole = _observation.Measure.Kind is CountKind ? 1 : Series.WholeSumBefore(_end) - Series.WholeSumBefore(_first);

        return whole > 0 && _comparator switch
        {
            Comparator.AtLeast => Compare(part, whole, _bound) >= 0,
            Comparator.AtMost => Compare(part, whole, _bound) <= 0,
            Comparator.MoreThan => Compare(part, whole, _bound) > 0,
            Comparator.LessThan => Compare(part, whole, _bound) < 0,
            _ => Compare(part, whole, _bound) >= 0 && Compare(part, whole, _upper) <= 0,
        };
    }

    static int Compare(decimal part, decimal whole, (decimal Part, decimal Whole) bound) =>
        (part * bound.Whole).CompareTo(whole * bound.Part);
}
