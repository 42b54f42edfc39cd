using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary><c>asb incidents are down by at least 60% in the last 6 months compared with the 6 months before the start</c>.</summary>
static class ChangeConditionBinder
{
    public static Condition? Bind(ChangeConditionSyntax syntax, BindingContext context)
    {
        var of = MeasuredBinder.Bind(syntax.Of, context);
        if (of is null || !Fits(syntax, of, context))
        {
            return null;
        }

        var timeframe = TimeframeBinder.Bind(syntax.Timeframe, of, context);
        var isKnown = syntax.Timeframe is null || timeframe is not null;

        return isKnown && Baseline(syntax, of, context) is { } baseline
            ? new ChangeCondition(
                of.Aggregate,
                of.Measure,
                of.Subject,
                new Change(syntax.Change.Direction, syntax.Change.By.Comparison),
                timeframe,
                baseline,
                context.At(syntax.Span))
            : null;
    }

    static bool Fits(ChangeConditionSyntax syntax, Measured of, BindingContext context) =>
        ChangeForms.Amount(syntax.Change, of.Measure, context)
        && Forms.Subject(syntax.Of, of, context)
        && Forms.Aggregate(syntax.Of.Aggregate, syntax.Timeframe, of, context)
        && Forms.Timeframe(syntax.Timeframe, of, context)
        && ChangeForms.OneBaseline(syntax, of.Measure, context)
        && ChangeForms.Monthly(syntax.Baseline, of.Measure, context)
        && ChangeForms.Windows(syntax, of.Measure, context);

    static Baseline? Baseline(ChangeConditionSyntax syntax, Measured of, BindingContext context)
    {
        switch (syntax.Baseline)
        {
            case SinceSyntax since:
                return new SinceBaseline(since.Since);
            case ComparedWithSyntax with:
                return TimeframeBinder.Bind(with.Timeframe, of, context) is { } earlier ? new TimeframeBaseline(earlier) : null;
            case ComparedMonthlySyntax monthly:
                return TimeframeBinder.Bind(monthly.Timeframe, of, context) is { } months ? new MonthlyBaseline(months) : null;
            default:
                context.Report(DiagnosticCatalog.ChangeWithoutBaseline(
                    context.Source, syntax.Change.Span, FittingForm.Change(of.Measure)));
                return null;
        }
    }
}
