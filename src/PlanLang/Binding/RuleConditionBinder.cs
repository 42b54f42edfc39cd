using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The line <c>when</c> of criteria and results, which nothing can stand in for.</summary>
static class RuleConditionBinder
{
    /// <summary>The condition; null, and reported, where the line is missing.</summary>
    public static Condition? Bind(Block rule, BindingContext context)
    {
        var line = rule.Line("when");
        if (line is null && !rule.Syntax.Lines.OfType<SkippedSyntax>().Any())
        {
            context.Report(DiagnosticCatalog.RuleWithoutCondition(context.Source, rule.At.Span, rule.Word));
        }

        return ConditionBinder.Bind(line, context);
    }
}
