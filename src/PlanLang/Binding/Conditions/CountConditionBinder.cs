using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary><c>no asb incidents for 8 weeks</c>, <c>at least 3 exclusions of Kai in Spring 2026</c>.</summary>
static class CountConditionBinder
{
    public static Condition? Bind(CountConditionSyntax syntax, BindingContext context)
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

    static bool Fits(CountConditionSyntax syntax, Measured of, BindingContext context)
    {
        if (of.Measure.Kind is not CountKind)
        {
            Forms.Report(syntax.Comparison.Span, of.Measure, context);

            return false;
        }

        return Forms.Bound(syntax.Comparison, of.Measure, context)
            && Forms.Timeframe(syntax.Timeframe, of, context)
            && IsForNone(syntax, context)
            && Forms.AsksForEach(syntax.Of, of, syntax.Comparison.Comparison, context);
    }

    /// <summary><c>for 8 weeks</c> follows <c>no</c> alone; other counts are of the whole time.</summary>
    static bool IsForNone(CountConditionSyntax syntax, BindingContext context)
    {
        var span = syntax.Timeframe?.Span ?? default;
        if (IsNone(syntax.Comparison.Comparison) || !context.Source[span].StartsWith("for ", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        context.Report(DiagnosticCatalog.ForWithoutNo(context.Source, span, $"in the last {context.Source[span][4..]}"));

        return false;
    }

    static bool IsNone(Comparison comparison) => comparison.Comparator == Comparator.Exactly && comparison.Bound.Value == 0;
}
