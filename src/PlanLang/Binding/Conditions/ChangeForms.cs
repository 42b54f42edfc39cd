using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Which changes make sense for which kind of measure.</summary>
static class ChangeForms
{
    /// <summary>A share moves by points or by a part of itself; a number by so much or by a part; a status does not.</summary>
    public static bool Amount(ChangeSyntax syntax, Measure measure, BindingContext context)
    {
        var comparison = syntax.By.Comparison;
        if (IsChangeOf(measure.Kind, comparison.Bound) && IsChangeOf(measure.Kind, comparison.Upper ?? comparison.Bound))
        {
            return true;
        }

        return Report(syntax.Span, measure, context);
    }

    /// <summary>Only a count has so many a month.</summary>
    public static bool Monthly(BaselineSyntax? baseline, Measure measure, BindingContext context) =>
        baseline is not ComparedMonthlySyntax || measure.Kind is CountKind || Report(baseline.Span, measure, context);

    /// <summary>A value has moved from one earlier value, not from several.</summary>
    public static bool OneBaseline(ChangeConditionSyntax syntax, Measure measure, BindingContext context)
    {
        var timeframe = syntax.Baseline switch
        {
            ComparedWithSyntax with => with.Timeframe,
            ComparedMonthlySyntax monthly => monthly.Timeframe,
            _ => null,
        };
        if (timeframe is not { Timeframe: EachOfLastTimeframe each })
        {
            return true;
        }

        var length = measure.Kind is CountKind && Length(syntax.Timeframe) is { } now ? now : each.Length;
        context.Report(DiagnosticCatalog.SeveralBaselines(context.Source, timeframe.Span, $"the {length} before the start"));

        return false;
    }

    /// <summary>
    /// A count of four weeks is lower than one of eight whatever happens: both times are of the same length, or
    /// compared month for month.
    /// </summary>
    public static bool Windows(ChangeConditionSyntax syntax, Measure measure, BindingContext context)
    {
        if (measure.Kind is not CountKind || syntax.Baseline is null || IsFair(syntax))
        {
            return true;
        }

        context.Report(DiagnosticCatalog.ChangeWindowsDiffer(context.Source, syntax.Baseline.Span, FittingForm.Change(measure)));

        return false;
    }

    static bool Report(TextSpan span, Measure measure, BindingContext context)
    {
        context.Report(DiagnosticCatalog.FormDoesNotFit(
            context.Source, span, measure.Name, FittingForm.Kind(measure), FittingForm.Change(measure)));

        return false;
    }

    static bool IsChangeOf(MeasureKind kind, Amount by) => kind switch
    {
        RatioKind => by.Unit is AmountUnit.Points or AmountUnit.Percent or AmountUnit.Part,
        CountKind or ScaleKind => by.Unit is AmountUnit.Number or AmountUnit.Percent or AmountUnit.Part,
        NumberKind => by.Unit is AmountUnit.Number or AmountUnit.Money or AmountUnit.Percent or AmountUnit.Part,
        _ => false,
    };

    static bool IsFair(ChangeConditionSyntax syntax) => (Length(syntax.Timeframe), syntax.Baseline) switch
    {
        ({ } now, ComparedWithSyntax with) => Length(with.Timeframe) == now,
        ({ } now, ComparedMonthlySyntax monthly) => syntax.Timeframe?.Timeframe is not EachOfLastTimeframe && IsInMonths(now) && Length(monthly.Timeframe) is { } then && IsInMonths(then),
        _ => false,
    };

    static Duration? Length(TimeframeSyntax? syntax) =>
        syntax?.Timeframe is { } timeframe and not AverageOfLastTimeframe ? TimeframeLength.Of(timeframe) : null;

    static bool IsInMonths(Duration length) => length.Unit is TimeUnit.Month or TimeUnit.Year;
}
