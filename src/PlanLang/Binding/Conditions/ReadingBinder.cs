using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The line <c>started at: attendance of Kai in Autumn 2025</c>.</summary>
static class ReadingBinder
{
    /// <summary>The reading; null where there is none, and where a mistake has been reported.</summary>
    public static Reading? Bind(ReadingSyntax? syntax, BindingContext context)
    {
        if (syntax is null || MeasuredBinder.Bind(syntax.Of, context) is not { } of)
        {
            return null;
        }

        var timeframe = TimeframeBinder.Bind(syntax.Timeframe, of, context);
        var isKnown = syntax.Timeframe is null || timeframe is not null;

        return isKnown && Fits(syntax, of, context)
            ? new Reading(of.Aggregate, of.Measure, of.Subject, timeframe, context.At(syntax.Span))
            : null;
    }

    static bool Fits(ReadingSyntax syntax, Measured of, BindingContext context) =>
        Forms.Subject(syntax.Of, of, context)
        && Forms.Aggregate(syntax.Of.Aggregate, syntax.Timeframe, of, context)
        && Forms.Timeframe(syntax.Timeframe, of, context);
}
