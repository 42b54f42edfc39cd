using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary><c>attendance of Kai is at least 90% over the last 4 weeks</c>.</summary>
static class ValueConditionBinder
{
    public static Condition? Bind(ValueConditionSyntax syntax, BindingContext context)
    {
        var of = MeasuredBinder.Bind(syntax.Of, context);
        if (of is null)
        {
            return null;
        }

        var timeframe = TimeframeBinder.Bind(syntax.Timeframe, of, context);
        var isKnown = syntax.Timeframe is null || timeframe is not null;

        return isKnown && Fits(syntax, of, context)
            ? new ValueCondition(
                of.Aggregate, of.Measure, of.Subject, syntax.Comparison.Comparison, timeframe, context.At(syntax.Span))
            : null;
    }

    static bool Fits(ValueConditionSyntax syntax, Measured of, BindingContext context) =>
        Forms.Subject(syntax.Of, of, context)
        && Forms.Bound(syntax.Comparison, of.Measure, context)
        && Forms.Aggregate(syntax.Of.Aggregate, syntax.Timeframe, of, context)
        && Forms.Timeframe(syntax.Timeframe, of, context)
        && Forms.AsksForEach(syntax.Of, of, syntax.Comparison.Comparison, context);
}
