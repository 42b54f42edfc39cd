using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The line <c>when</c> of criteria, results and steps, which nothing can stand in for.</summary>
static class RuleConditionBinder
{
    /// <summary>The condition; null, and reported, where the line is missing.</summary>
    public static Condition? Bind(Block rule, BindingContext context)
    {
        var line = rule.Line("when");
        if (line is null && !rule.Syntax.Lines.OfType<SkippedSyntax>().Any() && Missing(rule, context.Source) is { } missing)
        {
            context.Report(missing);
        }

        return ConditionBinder.Bind(line, context);
    }

    /// <summary>Of a step that leads nowhere, that has been said.</summary>
    static Diagnostic? Missing(Block rule, SourceText source) => rule.Syntax switch
    {
        { Keyword.Form: not LineForm.Value } => DiagnosticCatalog.RuleWithoutCondition(source, rule.At.Span, rule.Word),
        { Value: TextSyntax to } => DiagnosticCatalog.StepWithoutCondition(source, to.Span, rule.Word),
        _ => null,
    };
}
