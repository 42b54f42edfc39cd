using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Binding;

/// <summary>
/// Which ways of asking make sense for which kind of measure. Each check says whether it does, and reports the words
/// that make none, with a line that does.
/// </summary>
static class Forms
{
    /// <summary><c>all children together</c> pools or sums, which scales and statuses cannot.</summary>
    public static bool Subject(MeasuredSyntax syntax, Measured of, BindingContext context) =>
        of is not { Subject: TogetherSubject, Measure.Kind: ScaleKind or StatusKind }
        || Report(syntax.Subject?.Span ?? syntax.Span, of.Measure, context);

    /// <summary>A share is compared with a percentage or part, everything else with a number of its own.</summary>
    public static bool Bound(ComparisonSyntax syntax, Measure measure, BindingContext context)
    {
        var (bound, upper) = (syntax.Comparison.Bound, syntax.Comparison.Upper ?? syntax.Comparison.Bound);
        if (!IsBoundOf(measure.Kind, bound) || !IsBoundOf(measure.Kind, upper))
        {
            return Report(syntax.Span, measure, context);
        }

        return measure.Kind is not ScaleKind scale || IsOn(scale, bound) && IsOn(scale, upper) || ReportOff(scale, syntax, measure, context);
    }

    /// <summary><c>the lowest</c> and its like: of a scale or number, over a time; a total of a number alone.</summary>
    public static bool Aggregate(AggregateSyntax? syntax, TimeframeSyntax? timeframe, Measured of, BindingContext context) =>
        syntax is null
        || (IsAggregated(of) ? HasTime(syntax, timeframe, of, context) : Report(syntax.Span, of.Measure, context));

    /// <summary>Averages of parts are for shares; what is read at a review is for everything that has a latest value.</summary>
    public static bool Timeframe(TimeframeSyntax? syntax, Measured of, BindingContext context) => syntax?.Timeframe switch
    {
        AverageOfLastTimeframe when of.Measure.Kind is ScaleKind or NumberKind =>
            Report(syntax.Span, of.Measure, FittingForm.OfSeveral(of with { Aggregate = Model.Aggregate.Average }), context),
        AverageOfLastTimeframe when of.Measure.Kind is not RatioKind => Report(syntax.Span, of.Measure, context),
        EachOfLastReviewsTimeframe when of.Measure.Kind is CountKind => Report(syntax.Span, of.Measure, context),
        _ => true,
    };

    /// <summary>Says that the words make no sense for the measure; always false, for the check that ends here.</summary>
    public static bool Report(TextSpan span, Measure measure, BindingContext context) =>
        Report(span, measure, FittingForm.Value(measure), context);

    static bool Report(TextSpan span, Measure measure, string fitting, BindingContext context)
    {
        context.Report(DiagnosticCatalog.FormDoesNotFit(context.Source, span, measure.Name, FittingForm.Kind(measure), fitting));

        return false;
    }

    /// <summary>The lowest is one of the values of some days, and at a review there is one value.</summary>
    static bool HasTime(AggregateSyntax syntax, TimeframeSyntax? timeframe, Measured of, BindingContext context)
    {
        var mistake = timeframe?.Timeframe switch
        {
            null => DiagnosticCatalog.AggregateWithoutTime(context.Source, syntax.Span, FittingForm.OfSeveral(of)),
            EachOfLastReviewsTimeframe => DiagnosticCatalog.AggregateAtReviews(context.Source, syntax.Span, FittingForm.OfSeveral(of)),
            _ => null,
        };
        if (mistake is not null)
        {
            context.Report(mistake);
        }

        return mistake is null;
    }

    static bool IsBoundOf(MeasureKind kind, Amount bound) => kind switch
    {
        RatioKind => bound.Unit is AmountUnit.Percent or AmountUnit.Part,
        CountKind => bound.Unit == AmountUnit.Number && bound.Value.Denominator.IsOne,
        ScaleKind => bound.Unit == AmountUnit.Number,
        NumberKind => bound.Unit is AmountUnit.Number or AmountUnit.Money,
        _ => false,
    };

    static bool IsAggregated(Measured of) => of.Measure.Kind switch
    {
        ScaleKind => of.Aggregate != Model.Aggregate.Total,
        NumberKind => true,
        _ => false,
    };

    /// <summary>Few of any child would hold as soon as one of them had few.</summary>
    public static bool AsksForEach(MeasuredSyntax syntax, Measured of, Comparison comparison, BindingContext context)
    {
        if (of is not { Measure.Kind: CountKind, Subject: QuantifiedSubject { Quantifier: AnyQuantifier } } || !IsFew(comparison))
        {
            return true;
        }

        var any = syntax.Subject?.Span ?? syntax.Span;
        context.Report(DiagnosticCatalog.FewOfAny(context.Source, any, $"each{context.Source[any][3..]}"));

        return false;
    }

    static bool IsFew(Comparison comparison) => comparison.Comparator switch
    {
        Comparator.LessThan or Comparator.AtMost => true,
        _ => comparison is { Comparator: Comparator.Exactly, Bound.Value: var value } && value == 0,
    };

    static bool IsOn(ScaleKind scale, Amount bound) => scale.Lowest <= bound.Value && bound.Value <= scale.Highest;

    static bool ReportOff(ScaleKind scale, ComparisonSyntax syntax, Measure measure, BindingContext context)
    {
        var ends = $"{DecimalWording.Of(scale.Lowest)} to {DecimalWording.Of(scale.Highest)}";
        context.Report(DiagnosticCatalog.BoundOffScale(context.Source, syntax.Span, (measure.Name, ends), FittingForm.Value(measure)));

        return false;
    }
}
